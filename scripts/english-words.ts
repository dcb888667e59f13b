import type { Plugin } from 'vite';
import { virtualModule } from './virtual-module.ts';

const FILES = ['units', 'regions', 'departments', 'english'] as const;

interface VocabularyEntry {
	name: string;
	en: string;
	aliases?: string[];
	predecessors?: VocabularyEntry[];
}

/** A name and the other ways to write it, each with its English. */
const named = ({
	name,
	aliases = [],
	en
}: Omit<VocabularyEntry, 'predecessors'>): [string, string][] =>
	[name, ...aliases].map((each) => [each, en]);

/**
 * What the vocabularies of `data/` say in English of units, places, departments and fixed phrases, for pages: those in
 * English load it before they are shown, the others never.
 * @param options.later whether it comes by itself; a worker has it at once
 */
export const englishWords = ({ later = true } = {}): Plugin =>
	virtualModule('english-words', FILES, words, { later });

function words(
	read: (file: (typeof FILES)[number]) => unknown
): Record<string, Record<string, string>> {
	type Units = Record<string, { en?: string; each?: string } | null>;
	const { units, below } = read('units') as { units: Units; below: Record<string, string> };
	const of = (field: 'en' | 'each') =>
		Object.entries(units).flatMap(([unit, entry]): [string, string][] => {
			const said = entry?.[field];
			return said === undefined ? [] : [[unit, said]];
		});
	const departments = (read('departments') as VocabularyEntry[]).flatMap((department) => [
		...named(department),
		...(department.predecessors ?? []).flatMap(named)
	]);
	return {
		UNITS: Object.fromEntries(of('en')),
		EACH: { ...below, ...Object.fromEntries(of('each')) },
		PLACES: Object.fromEntries(
			(read('regions') as VocabularyEntry[]).map(({ name, en }) => [name, en])
		),
		DEPARTMENTS: Object.fromEntries(departments),
		PHRASES: (read('english') as { phrases: Record<string, string> }).phrases
	};
}
