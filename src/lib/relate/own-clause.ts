import type { ExtractedRecord } from '../model/record';

export type Sentence = Pick<ExtractedRecord, 'quote' | 'quote_at' | 'at'>;

/** A clause goes back to a comma or a full stop. */
export const CLAUSE_START = /[,，。;；:：]/;

/** What the sentence says between the last comma or full stop and the number. */
export function clauseBefore({ quote, quote_at, at }: Sentence): string {
	return (
		quote
			.slice(0, at - quote_at)
			.split(CLAUSE_START)
			.at(-1) ?? ''
	);
}

const MONTHS = '(?:1[0-2]?|[2-9]|十[一二]?|[一二三四五六七八九])';
const PART_OF_YEAR = new RegExp(
	[
		'前?[一二三四1-4]个?季度',
		'[上下]半年',
		`(?:[1一][-—–~至]|前)${MONTHS}个?月份?`,
		`${MONTHS}月份`
	].join('|')
);
/** Three months ahead of time (提前三个月) are no part of a year. */
const AHEAD = /提前/g;

/** The words by which a number speaks of a part of its year: 一季度, 上半年, 1—11月, 前三个月, 5月份. */
export const partOfYear = (text: string): string | undefined =>
	PART_OF_YEAR.exec(text.replace(AHEAD, ''))?.[0];
