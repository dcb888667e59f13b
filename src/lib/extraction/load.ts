import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
	readVocabulary,
	VOCABULARY_FILES,
	type Vocabulary,
	type VocabularyFile
} from './vocabulary';

/**
 * Loads the vocabulary from the YAML files of a folder (the project's `data/`). For Node only.
 * @throws {Error} naming the file that is missing or wrong
 */
export async function loadVocabulary(folder: string): Promise<Vocabulary> {
	const files: Partial<Record<VocabularyFile, unknown>> = {};
	for (const name of VOCABULARY_FILES) {
		const path = join(folder, `${name}.yaml`);
		files[name] = parse(await readFile(path, 'utf8'));
	}
	return readVocabulary(files as Record<VocabularyFile, unknown>);
}
