import { describe, expect, it } from 'vitest';
import { readCatalog, readDocuments, type SourceDocument } from './source';

const { entries, problems } = await readCatalog('seeds');
const documents: SourceDocument[] = [];
for await (const document of readDocuments('seeds', entries)) {
	if ('text' in document) documents.push(document);
}
const textOf = ({ entry, text }: SourceDocument) =>
	text.slice(entry.from ?? 0, entry.to ?? text.length);

const CRAWL = 'nmg-2025-notices.txt';
const notices = documents.filter(({ entry }) => entry.file === CRAWL);

describe('the catalog of the seeds', () => {
	it('has eleven documents in five files, all of them readable', () => {
		expect(problems).toEqual([]);
		expect(documents).toHaveLength(11);
		expect(new Set(documents.map(({ entry }) => entry.file)).size).toBe(5);
	});

	it.each(documents.map((document) => [document.entry.id, document] as const))(
		'%s has a date that its text bears, or none',
		(_id, document) => {
			const { issued } = document.entry;
			if (issued === null) return;
			const [year, month, day] = issued.split('-').map(Number);
			expect(textOf(document)).toContain(`${year}年${month}月${day}日`);
		}
	);
});

describe('the crawl of notices', () => {
	it('is covered without gap or overlap, but for the page furniture at its head', () => {
		const text = notices[0]?.text ?? '';
		const furniture = text.slice(0, notices[0]?.entry.from ?? 0);
		expect(furniture.replaceAll('\n', '')).toBe(
			'语音朗读,设置朗读按钮,默认不朗读,老年人用户单击按钮即可对当前区域内容进行朗读,再次点击,取消朗读。'
		);
		expect(furniture + notices.map(textOf).join('')).toBe(text);
	});

	it.each([
		['nmg-2025-intangible-heritage-notice', '各盟行政公署、市人民政府', '2025-03-10'],
		['nmg-2025-tongliao-horqin-land-reply', '通辽市人民政府:你市', '2025-03-07'],
		['nmg-2025-wildfire-prevention-order', '各盟行政公署、市人民政府,各旗县', '2025-03-03'],
		['nmg-2025-baotou-donghe-land-reply', '包头市人民政府:你市', '2025-02-28'],
		['nmg-2025-2030-aids-prevention-plan', '各盟行政公署、市人民政府', '2025-02-24'],
		['nmg-2025-employment-promotion-plan', '各盟行政公署、市人民政府', '2025-02-19'],
		['nmg-2025-development-plan', '各盟行政公署、市人民政府,各旗县', '2025-02-11']
	])('%s begins with its addressee and ends with its publication date', (id, start, published) => {
		const text = notices.filter(({ entry }) => entry.id === id).map(textOf)[0] ?? '';
		expect(text.slice(0, start.length)).toBe(start);
		expect(text.split('\n').slice(1)).toEqual([published]);
	});
});
