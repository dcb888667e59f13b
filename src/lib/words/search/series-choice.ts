import type { BilingualName } from '../name';
import type { Searchable } from './match';

/** A series as search boxes offer it: what the file of all series holds. */
export interface SeriesChoice extends Searchable, BilingualName {
	id: string;
	/** The canonical unit of its records. */
	unit: string;
	/** First and last. */
	years: [number, number];
	/** How many places state it. */
	places: number;
}
