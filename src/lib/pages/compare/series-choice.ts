import type { Searchable } from '../../words/search/match';

/** A series as the search box of the compare page offers it. */
export interface SeriesChoice extends Searchable {
	id: string;
	name: string;
	name_en: string;
	/** First and last. */
	years: [number, number];
	/** How many places state it. */
	places: number;
}
