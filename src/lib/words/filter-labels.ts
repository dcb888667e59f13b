import type { Locale } from '../base/locale';
import { departmentName } from './departments';
import { explore } from './messages/explore';
import { vocabulary } from './messages/vocabulary';
import { placeName } from './places';
import { unitName } from './units';
import { NONE, type Facet } from '../model/filters';

/** Titles of documents by their id. */
export type Titles = ReadonlyMap<string, string>;

/** A value of a facet in words; what an address invents stands as it is. */
export function valueLabel(facet: Facet, value: string, titles: Titles, locale: Locale): string {
	const words = vocabulary[locale];
	if (value === NONE) return noneLabel(facet, locale);
	switch (facet) {
		case 'sector':
			return wordOf(words.sector, value);
		case 'kind':
			return wordOf(words.kind, value);
		case 'measure':
			return wordOf(words.measure, value);
		case 'comparator':
			return wordOf(words.comparator, value);
		case 'force':
			return wordOf(words.force, value);
		case 'document':
			return titles.get(value) ?? value;
		case 'unit':
			return unitName(value, locale);
		case 'plan':
			return value.replace('-', '–');
		case 'department':
		case 'lead':
		case 'support':
			return departmentName(value, locale);
		case 'region':
			return placeName(value, locale);
	}
}

function noneLabel(facet: Facet, locale: Locale): string {
	const { noUnit, noForce, notNamed } = explore[locale];
	if (facet === 'unit') return noUnit;
	return facet === 'force' ? noForce : notNamed;
}

const wordOf = (words: Readonly<Record<string, string>>, value: string): string =>
	Object.hasOwn(words, value) ? (words[value] ?? value) : value;
