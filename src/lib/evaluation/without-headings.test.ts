import { describe, expect, it } from 'vitest';
import { vocabulary } from '../language/fixtures';
import type { PlanDocument } from '../model/record';
import { readCatalog, readDocuments } from '../store/source';
import { createExtractor } from '../extract/read';

const SEEDS = 'seeds';
/** What must stay as it is where nothing but the headings is gone. */
const LEAST = 0.95;
const NUMBERED =
	/^[\s　]*(?:第[一二三四五六七八九十]+[编章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** A text whose headings are blanks, so that every number stands where it stood. */
function withoutHeadings(text: string): string {
	return text
		.split('\n')
		.map((line) => {
			const isNumbered = NUMBERED.test(line) && line.trim().length < 40 && !/[。；]./.test(line);
			const isShort = /^[^，。；：！、]{4,34}$/.test(line.trim());
			return isNumbered || isShort ? ' '.repeat(line.length) : line;
		})
		.join('\n');
}

describe('a work report without its headings', async () => {
	const extract = createExtractor(vocabulary);
	const { entries } = await readCatalog(SEEDS);
	const reports: PlanDocument[] = [];
	for await (const source of readDocuments(SEEDS, entries))
		if (!('reason' in source) && source.entry.kind === 'work-report') reports.push(source);

	it.each(reports.map((document) => [document.entry.id, document] as const))(
		'%s: keeps kinds and years',
		(_id, document) => {
			const bare = withoutHeadings(document.text);
			const after = new Map(
				extract({ ...document, text: bare }).records.map((record) => [record.at, record])
			);
			const pairs = extract(document).records.flatMap((record) => {
				const other = after.get(record.at);
				return other ? [[record, other] as const] : [];
			});
			const share = (same: (pair: (typeof pairs)[number]) => boolean) =>
				pairs.filter(same).length / pairs.length;
			expect(bare).not.toBe(document.text);
			expect(share(([one, other]) => one.kind === other.kind)).toBeGreaterThanOrEqual(LEAST);
			expect(share(([one, other]) => one.year_end === other.year_end)).toBeGreaterThanOrEqual(
				LEAST
			);
		}
	);
});
