import { describe, expect, it } from 'vitest';
import { bookTitle } from './book-title';
import { markedQuote, quotation } from './quote';
import { cite, type Style, type Work } from './work';

const CHINESE: Work = {
	title: '煤炭产量目标：2025年12亿吨以上',
	locale: 'zh',
	version: 'b947547c',
	published: '2026-03-01',
	url: 'https://example.org/series/coal-output/'
};
const ENGLISH: Work = {
	...CHINESE,
	title: 'Share of R&D in output: 5% → 6%',
	locale: 'en',
	url: 'https://example.org/en/series/r_d/'
};

describe('citations', () => {
	const cases: [title: string, work: Work, style: Style, citation: string][] = [
		[
			'GB/T 7714 with type, dates and address',
			CHINESE,
			'GB/T 7714',
			'规划目标. 煤炭产量目标：2025年12亿吨以上：数据版本 b947547c[DS/OL]. (2026-03-01)[2026-04-02]. https://example.org/series/coal-output/.'
		],
		[
			'APA with the date in words',
			ENGLISH,
			'APA',
			'Plan Targets. (2026). Share of R&D in output: 5% → 6% (Version b947547c) [Data set]. Retrieved April 2, 2026, from https://example.org/en/series/r_d/'
		],
		[
			'BibTeX with what TeX would misread escaped',
			ENGLISH,
			'BibTeX',
			'@misc{r_d-b947547c,\n  author = {{Plan Targets}},\n  title = {{Share of R\\&D in output: 5\\% → 6\\%}},\n  year = {2026},\n  version = {b947547c},\n  howpublished = {Data set},\n  url = {https://example.org/en/series/r_d/},\n  urldate = {2026-04-02}\n}'
		]
	];
	it.each(cases)('%s', (_, work, style, citation) => {
		expect(cite(work, style, '2026-04-02')).toBe(citation);
	});
});

describe('quotations', () => {
	const statement = {
		quote: '煤炭产量稳定在12亿吨以上。',
		quote_at: 100,
		span: '12亿吨以上',
		end: 113,
		title: '2025年计划',
		issuer: '某某人民政府',
		issued: '2025-02-05'
	};

	it('names document, issuer and date', () => {
		expect(quotation(statement, 'zh')).toBe(
			'“煤炭产量稳定在12亿吨以上。”（《2025年计划》，某某人民政府，2025-02-05）'
		);
	});

	it('says that a date is not known, and leaves out an issuer that is not', () => {
		const unknown = { ...statement, issuer: null, issued: null };
		expect(quotation(unknown, 'en')).toBe('“煤炭产量稳定在12亿吨以上。” (《2025年计划》, undated)');
	});

	it('cuts the sentence exactly around its number', () => {
		expect(markedQuote(statement)).toEqual({
			before: '煤炭产量稳定在',
			span: '12亿吨以上',
			after: '。'
		});
	});

	it('sets title marks within title marks single', () => {
		expect(bookTitle('《政府工作报告》分工')).toBe('《〈政府工作报告〉分工》');
	});
});
