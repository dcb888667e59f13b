import { cellOf, EMPTY, type Cell } from './cell';
import type { Grid } from './grid';
import type { SourceLine } from './source-lines';

/** 城镇新增就业（万人）：21, also in a list: 1. …；*/
const LINE =
	/^([\s　]*(?:[-—·•●○◆■★*]+|\d{1,2}[.、．)）])?[\s　]*)([^:：。；;]{2,40}?[（(][^（()）]{1,16}[）)][*★]?)[:：][\s　]*(.+?)[；;。，,]?[\s　]*$/;
const VALUE = /^[^\d\n]{0,6}[-\d][\d,.，]*[^\d\n，,；;。]{0,8}$/;
/** 通辽市120、赤峰市90 */
const SHARED =
	/^(?:[^\d、,，；;：:()（）]{2,12}[-\d][\d,.]*[^\d、，；;()（）]{0,4}[、，,；;]\s*)+(?:和)?[^\d、,，；;：:()（）]{2,12}[-\d][\d,.]*[^\d、，；;()（）]{0,6}$/;
/** 2020年 85,2025年 累计500 */
const DATED =
	/^(?:(?:19|20)\d\d年[\s　]*[^\d\s，,；;]{0,4}[-\d][\d,.]*[^\d，,；;。]{0,6}[，,；;、][\s　]*)+(?:19|20)\d\d年[\s　]*[^\d\s，,；;]{0,4}[-\d][\d,.]*[^\d，,；;。]{0,6}$/;
const UNIT =
	/[（(](?:单位[:：])?[^（()）]*[%％‰吨元亩人户个家所公里米方瓦时度岁年套台辆处座头只斤升次倍位名项件条艘列架项本克天顷张村][^（()）]*[）)]/;

/**
 * A line that gives a name with its unit in brackets, and behind a colon one number, or several with the place that
 * each is of; null where line `first` is none.
 */
export function readPair(
	source: string,
	lines: readonly SourceLine[],
	first: number
): { grid: Grid; next: number } | null {
	const line = lines[first];
	if (!line || !/[）)][*★]?[:：]/.test(line.text)) return null;
	const match = LINE.exec(line.text);
	if (!match) return null;
	const [, lead = '', name = '', values = ''] = match;
	if (!UNIT.test(name)) return null;
	const start = line.start + lead.length;
	const valuesAt = line.start + line.text.indexOf(values, lead.length + name.length);
	const head = cellOf(source, { start, end: start + name.length });
	const grid = (rows: Cell[][], heads: number) => ({
		grid: { from: line.start, to: line.end, rows, heads, loose: false },
		next: first + 1
	});
	if (VALUE.test(values))
		return grid([[head, cellOf(source, { start: valuesAt, end: valuesAt + values.length })]], 0);
	if (DATED.test(values)) return grid(byYears(source, head, values, valuesAt), 1);
	if (!SHARED.test(values)) return null;
	const rows = [[EMPTY, head]];
	let at = valuesAt;
	for (const part of values.split(/(?<=[、，,；;])/)) {
		const place = /^\s*和?([^\d-]+)/.exec(part)?.[0].length ?? 0;
		const end = at + part.replace(/[、，,；;]\s*$/, '').length;
		rows.push([
			cellOf(source, { start: at, end: at + place }),
			cellOf(source, { start: at + place, end })
		]);
		at += part.length;
	}
	return grid(rows, 1);
}

/** A row with a column for each year that a list names. */
function byYears(source: string, head: Cell, values: string, at: number): Cell[][] {
	const years: Cell[] = [EMPTY];
	const row: Cell[] = [head];
	for (const { 0: part, index, 1: year = '', 2: value = '' } of values.matchAll(
		/((?:19|20)\d\d年)[\s　]*(.+?)(?:[，,；;、][\s　]*(?=(?:19|20)\d\d年)|$)/g
	)) {
		const start = at + index;
		const from = start + part.indexOf(value, year.length);
		years.push(cellOf(source, { start, end: start + year.length }));
		row.push(cellOf(source, { start: from, end: from + value.length }));
	}
	return [years, row];
}
