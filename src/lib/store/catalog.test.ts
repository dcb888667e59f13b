import { describe, expect, it } from 'vitest';
import { parseCatalog } from './catalog';

const SOUND = {
	id: 'plan',
	file: 'plan.txt',
	title: '计划',
	issuer: '某市人民政府',
	region: '某市',
	kind: 'annual-plan',
	issued: '2014-02-28',
	plan_start: 2014,
	plan_end: 2014
};
/** JSON is YAML. */
const parse = (...entries: unknown[]) => parseCatalog(JSON.stringify(entries));

describe('a sound catalog', () => {
	it.each([
		['an entry with all fields', {}, {}],
		['offsets', { from: 0, to: 20 }, { from: 0, to: 20 }],
		['an end without a start', { to: 20 }, { to: 20 }],
		['a date that nobody knows', { issued: null }, { issued: null }],
		['a date that is left out', { issued: undefined }, { issued: null }],
		['an issuer that nobody knows', { issuer: null }, { issuer: null }],
		['a title in English', { title_en: 'A plan' }, { title_en: 'A plan' }],
		['a field that we do not know', { source: 'archive' }, {}],
		['a file in a sub-folder', { file: '2014/plan.txt' }, { file: '2014/plan.txt' }],
		['an id in Chinese', { id: '呼和浩特-2014' }, { id: '呼和浩特-2014' }]
	])('accepts %s', (_title, written, read) => {
		expect(parse({ ...SOUND, ...written })).toEqual({
			entries: [{ ...SOUND, title_en: null, from: null, to: null, ...read }],
			problems: []
		});
	});

	it('may begin with a byte order mark', () => {
		expect(parseCatalog(`\ufeff${JSON.stringify([SOUND])}`).entries).toMatchObject([SOUND]);
	});

	it.each([
		['a soft hyphen', '计\u00ad划'],
		['a mark that turns the direction', '计划\u202e'],
		['a null character', '计\0划']
	])('loses what nobody sees in a name: %s', (_title, title) => {
		expect(parse({ ...SOUND, title }).entries).toMatchObject([{ title: '计划' }]);
	});

	it('takes a date that YAML leaves unquoted for a text', () => {
		const yaml = Object.entries(SOUND).map(([key, value]) => `${key}: ${value}`);
		expect(parseCatalog(`- ${yaml.join('\n  ')}`).entries[0]?.issued).toBe('2014-02-28');
	});
});

it('a catalog that lists nothing is a problem', () => {
	expect(parse()).toEqual({
		entries: [],
		problems: [{ file: 'catalog.yaml', reason: 'lists no document' }]
	});
});

describe('a wrong entry is one problem that names its file and the reason', () => {
	it.each([
		['no title', { title: undefined }, 'title is missing'],
		['an empty title', { title: ' ' }, 'title is empty'],
		['a title that is a number', { title: 2014 }, 'title is not a text'],
		[
			'an unknown kind',
			{ kind: 'speech' },
			'kind is none of work-report, annual-plan, five-year-plan, task-division, action-plan, notice'
		],
		['a date in words', { issued: '2014年2月' }, 'issued is not a date such as 2025-02-11'],
		['a date without day', { issued: '2014-02' }, 'issued is not a date such as 2025-02-11'],
		['a day that is none', { issued: '2014-02-30' }, 'issued is not a date such as 2025-02-11'],
		['a date that is a number', { issued: 2014 }, 'issued is not a date such as 2025-02-11'],
		['a plan year in words', { plan_start: '2014' }, 'plan_start is not a year'],
		['a plan year of another age', { plan_end: 20145 }, 'plan_end is not a year from 1900 to 2200'],
		['years in the wrong order', { plan_end: 2013 }, 'plan_end is before plan_start'],
		['a negative offset', { from: -1 }, 'from is before the start of the file'],
		['an offset between characters', { to: 1.5 }, 'to is not an offset'],
		['an empty document', { from: 5, to: 5 }, 'to is not after from'],
		['offsets in the wrong order', { from: 9, to: 5 }, 'to is not after from'],
		['an id with a space', { id: 'a b' }, 'id may hold letters, digits, ".", "_" and "-" only'],
		['an id with a slash', { id: '../a' }, 'id may hold letters, digits, ".", "_" and "-" only'],
		['two faults', { title: '', region: '' }, 'title is empty; region is empty']
	])('%s', (_title, wrong, reason) => {
		expect(parse(SOUND, { ...SOUND, id: 'b', file: 'b.txt', ...wrong })).toEqual({
			entries: [expect.objectContaining({ id: 'plan' })],
			problems: [{ file: 'b.txt', reason: `${reason} (entry 2 of catalog.yaml)` }]
		});
	});

	it.each(['../secret.txt', '/etc/passwd', 'a/../../b.txt', 'C:\\plan.txt', '..\\plan.txt'])(
		'a file outside the folder: %s',
		(file) => {
			expect(parse({ ...SOUND, file })).toEqual({
				entries: [],
				problems: [{ file, reason: 'file leads out of the folder (entry 1 of catalog.yaml)' }]
			});
		}
	);

	it.each([
		['no file', { ...SOUND, file: undefined }, 'file is missing'],
		['a text in place of an entry', 'plan.txt', 'is not an entry with fields'],
		['nothing in place of an entry', null, 'is not an entry with fields']
	])('%s, so the catalog itself is named', (_title, entry, reason) => {
		expect(parse(entry).problems).toEqual([
			{ file: 'catalog.yaml', reason: `${reason} (entry 1 of catalog.yaml)` }
		]);
	});

	it('an id that is taken: the first entry stands', () => {
		expect(parse(SOUND, { ...SOUND, file: 'b.txt' })).toEqual({
			entries: [expect.objectContaining({ file: 'plan.txt' })],
			problems: [
				{
					file: 'b.txt',
					reason: 'the id "plan" is that of entry 1 already (entry 2 of catalog.yaml)'
				}
			]
		});
	});
});

describe('a catalog that is no list of entries is one problem', () => {
	it.each([
		['broken YAML', '- id: [', /^not YAML: .*line 1, column \d+$/],
		['a key given twice', '- id: a\n  id: b', /^not YAML: .*unique.*line 2/],
		['an alias to nothing', '- *a', /^not YAML: /],
		['a single entry', 'id: plan', /^not a list of documents$/],
		['an empty file', '', /^not a list of documents$/]
	])('%s', (_title, yaml, reason) => {
		expect(parseCatalog(yaml)).toEqual({
			entries: [],
			problems: [{ file: 'catalog.yaml', reason: expect.stringMatching(reason) as string }]
		});
	});
});
