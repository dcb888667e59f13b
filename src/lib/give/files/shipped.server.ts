import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others whose code the site gives to browsers. */
export interface ShippedPackage {
	name: string;
	version: string;
	/** Its SPDX name. */
	licence: string;
	/** The files that its licence asks to be passed on. */
	texts: string[];
}

const PASSED_ON = /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i;

/** What the build found in the code that browsers get; empty where the site was not built, as in development. */
export function shippedPackages(): ShippedPackage[] {
	if (!existsSync(__SHIPPED_LIST__)) return [];
	return (JSON.parse(readFileSync(__SHIPPED_LIST__, 'utf8')) as string[]).map(describe);
}

function describe(name: string): ShippedPackage {
	const folder = join('node_modules', name);
	const { version, license = '' } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	) as { version: string; license?: string };
	const texts = readdirSync(folder)
		.filter((file) => PASSED_ON.test(file))
		.map((file) => readFileSync(join(folder, file), 'utf8').trim());
	return { name, version, licence: license, texts };
}

/** All of them as one text file. */
export const noticesText = (packages: readonly ShippedPackage[]): string =>
	packages
		.map(({ name, version, licence, texts }) =>
			[`${name} ${version} (${licence})`, ...texts].join('\n\n')
		)
		.join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
