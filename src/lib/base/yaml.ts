import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { reasonOf } from './reason';

/**
 * Reads a YAML file. For Node only.
 * @throws {Error} naming the file that is missing or is no YAML
 */
export async function readYaml(path: string): Promise<unknown> {
	try {
		return parse(await readFile(path, 'utf8')) as unknown;
	} catch (error) {
		const reason = reasonOf(error);
		throw new Error(`${path}: ${reason}`, { cause: error });
	}
}
