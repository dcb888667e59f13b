import { describe, expect, it } from 'vitest';
import { parametersOf } from '$lib/base/parameters';
import { COMPARED } from '$lib/figures/kinds/compared-plans.fixture';
import { bySector, departmentsIn, filteredRows, filterOf, sectorOf } from './change-filter';
import { withoutRefused, type ChangeRow } from '$lib/relate/changes/plan-pair';

const rows: ChangeRow[] = COMPARED.changes.map((change) => ({
	change,
	before: null,
	after: null,
	mention: null
}));

/** Rows as if the first target of a plan belonged to a department and a sector. */
const led = rows.map((row, index) => {
	const { after } = row.change;
	if (index > 0 || !after) return row;
	const record = { ...after.record, lead: ['甲省交通厅'], sector: 'transport' as const };
	return { ...row, change: { ...row.change, after: { ...after, record } } };
});
const names = { 甲省交通厅: '甲省交通运输厅' };
const found = (query: string) =>
	filteredRows(led, filterOf(parametersOf(query)), names).map(
		({ change }) => (change.after ?? change.before)?.record.indicator
	);

describe('what the address asks for', () => {
	it.each<[string, string[]]>([
		['', ['新建公路', '新建铁路', '粮食产量', '停车位', '牛奶产量', '清洁取暖']],
		['?sure=0', ['新建公路', '新建铁路', '粮食产量', '停车位', '牛奶产量', '清洁取暖', '不明']],
		['?state=raised&state=cut', ['新建公路', '新建铁路']],
		['?state=nothing', ['新建公路', '新建铁路', '粮食产量', '停车位', '牛奶产量', '清洁取暖']],
		['?wording=hardened', ['粮食产量']],
		['?sector=transport', ['新建公路']],
		['?department=甲省交通运输厅', ['新建公路']],
		['?department=甲省交通厅', []]
	])('%s', (query, expected) => {
		expect(found(query)).toEqual(expected);
	});
});

it('departments have the names of today', () => {
	expect(departmentsIn(led, names)).toEqual(['甲省交通运输厅']);
});

it('sectors stand in their order', () => {
	expect(bySector(led).map((group) => sectorOf(group[0]))).toEqual(['macro', 'transport']);
});

describe('a match that a reader refuses', () => {
	const maybe = rows
		.slice(0, 1)
		.map((row) => ({ ...row, change: { ...row.change, similarity: 0.9 } }));
	const pair = { ...COMPARED, rows: maybe };

	it.each([
		['is two targets', pair.rows[0]?.change.id ?? '', ['new', 'dropped']],
		['is no other', '999-999', ['cut']]
	])('%s', (_title, refused, fates) => {
		expect(withoutRefused(pair, [refused]).map(({ change }) => change.fate)).toEqual(fates);
	});

	it('a series cannot be refused', () => {
		const id = rows[0]?.change.id ?? '';
		expect(withoutRefused({ ...COMPARED, rows }, [id])).toHaveLength(rows.length);
	});
});
