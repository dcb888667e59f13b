import { describe, expect, it } from 'vitest';
import { COMPARED } from '../../figures/kinds/compared-plans.fixture';
import type { DocumentRow } from '../../model/record';
import { feedEntries, type FeedSubject } from './entries';
import { feedFile, type Feed } from './feed';

const document = (id: string, issued: string | null, region = '甲省'): DocumentRow => ({
	id,
	file: `${id}.txt`,
	title: `${id}的计划`,
	title_en: null,
	issuer: '甲省人民政府',
	region,
	kind: 'annual-plan',
	issued,
	plan_start: 2025,
	plan_end: 2025,
	from: null,
	to: null,
	sha256: '',
	text: null,
	characters: 1,
	records: 1
});

const told = {
	documents: [
		document('old', '2023-01-02'),
		document('new', '2025-01-02', '乙省'),
		document('undated', null)
	],
	plans: [{ ...COMPARED, after: { ...COMPARED.after, issued: '2025-02-03' } }],
	statements: [
		{ document: 'old', sector: 'macro' as const, series: 'roads', lead: ['交通厅'], support: [] },
		{ document: 'new', sector: 'water' as const, series: null, lead: ['水务局'], support: [] }
	],
	versions: [],
	departments: { 水务局: '水利厅' },
	locale: 'zh' as const,
	full: (path: string) => `https://example.org${path}`
};

describe('what a feed tells, the latest first', () => {
	it.each<[string, FeedSubject, string[]]>([
		['everything with a date', {}, ['2025-02-03', '2025-01-02', '2023-01-02']],
		['of one place', { region: '甲省' }, ['2025-02-03', '2023-01-02']],
		['of one sector: what plans changed', { sector: 'macro' }, ['2025-02-03']],
		['of a sector in which nothing changed', { sector: 'water' }, []],
		['of a series: documents that speak of it', { series: 'roads' }, ['2023-01-02']],
		['of a department, by any of its names', { department: '水利厅' }, ['2025-01-02']],
		['of a department that nobody names', { department: '教育厅' }, []]
	])('%s', (_title, subject, dates) => {
		expect(feedEntries(subject, told).map(({ date }) => date)).toEqual(dates);
	});

	const change = {
		...{ how: 'added' as const, fields: [], id: 'r', indicator: '公路' },
		...{ document: 'old', series: 'roads', sector: 'macro' as const, lead: [], support: [] }
	};
	const versions = [
		{
			version: 'b2',
			published: '2025-03-01',
			documents: 3,
			records: 9,
			before: 'a1',
			changes: [change]
		},
		{ version: 'a1', published: '2025-01-05', documents: 2, records: 8, before: null, changes: [] }
	];
	it.each<[string, FeedSubject, string[]]>([
		['everything: every version', {}, ['数据版本 b2', '数据版本 a1']],
		['a series: those that changed a record of it', { series: 'roads' }, ['数据版本 b2']],
		['another series', { series: 'rails' }, []],
		['a place of another document', { region: '乙省' }, []]
	])('tells of versions of the data: %s', (_, subject, titles) => {
		const found = feedEntries(subject, { ...told, documents: told.documents, versions });
		expect(found.map(({ title }) => title).filter((title) => title.startsWith('数据版本'))).toEqual(
			titles
		);
	});

	it('names what was softened and dropped', () => {
		const [entry] = feedEntries({}, told);
		expect(entry?.summary).toBe(
			'新建公路：25公里以上 → 18公里左右，−7公里（−28%）；由“以上”改为“左右”\n不再提：清洁取暖'
		);
	});
});

const feed: Feed = {
	title: '甲<乙>',
	locale: 'zh',
	home: 'https://example.org/',
	self: 'https://example.org/feeds/all.atom',
	entries: [
		{ address: 'https://example.org/a/?b=1&c=2', title: '"甲"', summary: '', date: '2025-02-03' }
	]
};

describe('a feed as a file', () => {
	it('Atom: escaped, with the date of its latest entry', () => {
		const { text, mediaType } = feedFile(feed, 'atom');
		expect(mediaType).toBe('application/atom+xml');
		expect(text).toContain('<title>甲&lt;乙&gt;</title>\n<updated>2025-02-03T00:00:00Z</updated>');
		expect(text).toContain('<id>https://example.org/a/?b=1&amp;c=2</id>');
	});

	it('JSON Feed', () => {
		expect(JSON.parse(feedFile(feed, 'json').text)).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			feed_url: feed.self,
			items: [{ id: 'https://example.org/a/?b=1&c=2', date_published: '2025-02-03T00:00:00Z' }]
		});
	});
});
