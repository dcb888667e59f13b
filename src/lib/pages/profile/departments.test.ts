import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
	addresses,
	departmentNames,
	groupDepartments,
	readDepartments,
	writings
} from './departments';

const definitions = readDepartments([
	{ name: '自治区发展和改革委员会', aliases: ['自治区发展改革委'] },
	{
		name: '自治区农牧厅',
		predecessors: [{ name: '自治区农牧业厅', aliases: ['区农牧业厅'], until: 2018 }]
	},
	{ name: '自治区财政厅' }
]);

describe('grouping departments', () => {
	it.each([
		['a name that nobody defined stands alone', ['自治区体育局'], [['自治区体育局']]],
		[
			'two ways of writing one name are one department',
			['自治区发展改革委', '自治区发展和改革委员会'],
			[['自治区发展改革委', '自治区发展和改革委员会']]
		],
		[
			'a predecessor belongs to the department that took its duties',
			['自治区农牧厅', '自治区农牧业厅'],
			[['自治区农牧厅', '自治区农牧业厅']]
		],
		[
			'a department of which only the predecessor is named',
			['自治区农牧业厅'],
			[['自治区农牧业厅']]
		],
		['a definition that no document names is left out', [], []],
		[
			'names that merely look alike stay apart',
			['自治区财政厅', '财政厅'],
			[['自治区财政厅'], ['财政厅']]
		]
	])('%s', (_, printed, expected) => {
		expect(groupDepartments(definitions, printed).map(writings)).toEqual(expected);
	});

	it('says what each other name means', () => {
		expect(departmentNames(definitions)).toEqual({
			自治区发展改革委: '自治区发展和改革委员会',
			自治区农牧业厅: '自治区农牧厅',
			区农牧业厅: '自治区农牧厅'
		});
	});

	it('has one address a name, under which any document may link', () => {
		const [department] = groupDepartments(definitions, ['自治区农牧业厅']);
		expect(department && addresses(department)).toEqual(['自治区农牧厅', '自治区农牧业厅']);
	});
});

describe('data/departments.yaml', () => {
	it('can be read', () => {
		const data: unknown = parse(readFileSync('data/departments.yaml', 'utf8'));
		expect(readDepartments(data).length).toBeGreaterThan(20);
	});

	it('refuses a name that stands twice', () => {
		const twice = [{ name: '甲厅' }, { name: '乙厅', aliases: ['甲厅'] }];
		expect(() => readDepartments(twice)).toThrow('甲厅 stands in two places');
	});

	it('names the entry that is wrong', () => {
		expect(() => readDepartments([{ name: '' }])).toThrow('0.name: is empty');
	});
});
