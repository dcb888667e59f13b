import { describe, expect, it } from 'vitest';
import { cellOf, headingOf, type ExportTable } from '../../model/table';
import { statement } from '../../relate/statements/samples';
import { draftTable, ledgerTable } from './worksheets';

/** Rows as a sheet shows them, by the heads of its columns. */
const shown = ({ columns, rows }: ExportTable) =>
	rows.map((row) =>
		Object.fromEntries(
			Object.entries(columns).map(([name, column]) => [
				headingOf(name, column),
				cellOf(row, name, column)
			])
		)
	);

const lead = ['自治区人社厅'];

describe('the responsibility sheet of a document', () => {
	const sheet = shown(
		ledgerTable('ledger', [
			statement({ lead }),
			statement({ kind: 'actual' }),
			statement({ indicator: '改造小区', value: 1800, canonical_unit: '个' })
		])
	);

	it('numbers its targets, with who leads, and leaves progress to be filled in', () => {
		expect(sheet).toMatchObject([
			{ 序号: 1, 任务指标: '城镇新增就业', 完成时限: 2023, 牵头单位: lead, 进展情况: null },
			{ 序号: 2, 任务指标: '改造小区', 目标: '1800个以上', 完成情况: null }
		]);
	});
});

describe('the draft of the next plan', () => {
	const results = [
		statement({ kind: 'actual', year: 2021, value: 19 }),
		statement({ kind: 'actual', year: 2022, value: 22, title: '报告' }),
		statement({ kind: 'actual', year: 2022, value: 21, title: '公报', document: 'statistics:公报' })
	];
	const draft = (...targets: Parameters<typeof statement>[0][]) =>
		shown(draftTable('draft', targets.map(statement), results));

	it('has the last target of an indicator with its last result, statistics before reports', () => {
		expect(draft({ year: 2021, value: 20 }, { year: 2023, value: 18, lead })).toMatchObject([
			{ 上次目标年份: 2023, 最近结果年份: 2022, 结果出处: '公报', 牵头单位: lead, 新目标: null }
		]);
	});

	it.each([
		['another territory', { territory: '北京市' }],
		['another series', { series: 'other' }],
		['no series', { series: null }]
	])('has no result of %s', (_, fields) => {
		expect(draft(fields)).toMatchObject([{ 最近结果: null, 最近结果年份: null }]);
	});

	it('begins with the latest plan', () => {
		const years = draft({ year: 2021, series: 'a' }, { year: 2025, series: 'b' });
		expect(years.map((row) => row['上次目标年份'])).toEqual([2025, 2021]);
	});
});
