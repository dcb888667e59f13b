import type { WordingCount } from '../relate/firmness/shares';
import { query } from './engine/native.server';
import { wordingCounts } from './queries/wording';

let counts: Promise<WordingCount[]> | undefined;

/** How every document words its targets. Its page and every chart of it ask. */
export const wordings = (): Promise<WordingCount[]> =>
	(counts ??= query(wordingCounts()).then((rows) => [...rows]));
