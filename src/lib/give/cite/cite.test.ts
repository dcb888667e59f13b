import { describe, expect, it } from 'vitest';
import { bookTitle } from '../../words/book-title';
import { citeDocument, type CitedDocument } from './document';
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

describe('citations of a document itself', () => {
	const document = {
		id: 'plan-2025',
		title: '2025年计划',
		title_en: null,
		issuer: '某某人民政府',
		issued: '2025-02-05'
	};
	const unknown = { ...document, issuer: null, issued: null };
	const cases: [title: string, document: CitedDocument, style: Style, citation: string][] = [
		['GB/T 7714', document, 'GB/T 7714', '某某人民政府. 2025年计划[Z]. 2025-02-05.'],
		[
			'GB/T 7714 without issuer and date, which is said',
			unknown,
			'GB/T 7714',
			'2025年计划[Z]. 日期不详.'
		],
		[
			'APA with the year first',
			document,
			'APA',
			'某某人民政府. (2025, February 5). 2025年计划 [Government document].'
		],
		[
			'APA with the translated title in brackets',
			{ ...document, title_en: 'Plan for 2025' },
			'APA',
			'某某人民政府. (2025, February 5). 2025年计划 [Plan for 2025] [Government document].'
		],
		['APA without issuer and date', unknown, 'APA', '2025年计划 [Government document]. (n.d.).'],
		[
			'BibTeX',
			document,
			'BibTeX',
			'@misc{plan-2025,\n  author = {{某某人民政府}},\n  title = {{2025年计划}},\n  year = {2025},\n  date = {2025-02-05},\n  howpublished = {Government document}\n}'
		],
		[
			'BibTeX without issuer and date',
			unknown,
			'BibTeX',
			'@misc{plan-2025,\n  title = {{2025年计划}},\n  howpublished = {Government document}\n}'
		]
	];
	it.each(cases)('%s', (_, cited, style, citation) => {
		expect(citeDocument(cited, style)).toBe(citation);
	});
});

describe('quotations', () => {
	const PLACE = 'https://example.org/documents/plan-2025/#plan-2025.12';
	const statement = {
		quote: '煤炭产量稳定在12亿吨以上。',
		quote_at: 100,
		span: '12亿吨以上',
		end: 113,
		title: '2025年计划',
		title_en: null,
		issuer: '某某人民政府',
		issued: '2025-02-05'
	};

	it('names document, issuer, date and place', () => {
		expect(quotation(statement, PLACE, 'zh')).toBe(
			`“煤炭产量稳定在12亿吨以上。”（《2025年计划》，某某人民政府，2025-02-05，${PLACE}）`
		);
	});

	it('says that a date is not known, and leaves out an issuer that is not', () => {
		const unknown = { ...statement, issuer: null, issued: null };
		expect(quotation(unknown, PLACE, 'en')).toBe(
			`“煤炭产量稳定在12亿吨以上。” (《2025年计划》, undated, ${PLACE})`
		);
	});

	it('an English reader is told the title in English, where there is one', () => {
		const named = { ...statement, title_en: 'Plan for 2025', issuer: '内蒙古自治区人民政府' };
		expect(quotation(named, PLACE, 'en')).toContain(
			'(Plan for 2025, People’s Government of Inner Mongolia, 2025-02-05'
		);
		expect(quotation(named, PLACE, 'zh')).toContain('（《2025年计划》，内蒙古自治区人民政府');
	});

	it.each([
		['double within double become single', '实施“单产提升工程”。', '“实施‘单产提升工程’。”'],
		['single within double within double', '称“所谓‘两高’项目”。', '“称‘所谓“两高”项目’。”']
	])('%s', (_, quote, expected) => {
		expect(quotation({ ...statement, quote }, PLACE, 'zh')).toContain(`${expected}（`);
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
