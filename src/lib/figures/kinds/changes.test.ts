import { describe, expect, it } from 'vitest';
import type { TargetRecord } from '../../model/record';
import { inOrderOfSize } from '../../relate/changes/compared-plans';
import { changeTable } from '../change-table';
import { changeCautions, changesFigure } from './changes';
import { COMPARED, comparedPlans, target } from './compared-plans.fixture';
import { slopesFigure } from './slopes';

describe('what changed between two plans', () => {
	it.each([
		[
			'zh' as const,
			'甲省2025年年度计划与2023年年度计划相比：1项上调、1项下调、1项不变、1项口径不同、1项新提、1项不再提、1项措辞放宽、1项措辞收紧'
		],
		[
			'en' as const,
			'甲省 annual plan for 2025 against the annual plan for 2023: 1 raised, 1 cut, 1 unchanged, 1 not comparable, 1 new, 1 dropped, 1 in softer words, 1 in firmer words'
		]
	])('is counted in the title, what is not sure apart: %s', (locale, title) => {
		const figure = changesFigure(COMPARED, locale);
		expect(figure?.title).toBe(title);
		expect(figure?.cautions.join()).toMatch(
			/另有1项读取没有把握|1 more are not read with certainty/
		);
		expect(figure?.cautions.join()).toMatch(/2024年的文件未收录|no document of 2024/);
	});

	it('is listed, the largest relative change first, then what was reworded, and what is gone', () => {
		expect(changesFigure(COMPARED, 'zh')?.panels[0]?.lines).toEqual([
			'新建铁路：5公里 → 8公里，+3公里（+60%）',
			'新建公路：25公里以上 → 18公里左右，−7公里（−28%）；由“以上”改为“左右”',
			'粮食产量：780亿斤左右 → 780亿斤以上，数值不变，由“左右”改为“以上”',
			'不再提：清洁取暖'
		]);
	});

	it('is nothing where the plans share no target', () => {
		const apart = comparedPlans([target('新建公路', 1)], [target('粮食产量', 1)]);
		expect(changesFigure(apart, 'zh')).toBeNull();
	});
});

describe('what a reader must know of two plans', () => {
	const { before } = COMPARED;
	it.each<[string, Partial<typeof before>, RegExp]>([
		['another kind', { kind: 'work-report' }, /种类不同，详略不一/],
		['another scope', { kind: 'action-plan' }, /种类或范围不同/],
		['another place', { region: '乙省' }, /不属于同一地区/]
	])('%s', (_title, fields, words) => {
		const cautions = changeCautions({ ...COMPARED, before: { ...before, ...fields } }, 'zh');
		expect(cautions.join()).toMatch(words);
		expect(changeCautions(COMPARED, 'zh').join()).not.toMatch(words);
	});
});

describe('the slopes', () => {
	it('are of values that were compared, by the units that two share', () => {
		const figure = slopesFigure(COMPARED, 'zh');
		expect(figure?.panels.map(({ heading, statements }) => [heading, statements.length])).toEqual([
			['单位：公里', 4]
		]);
	});
});

describe('the order of changes', () => {
	const plans = (values: readonly (readonly [number, number, Partial<TargetRecord>?])[]) =>
		comparedPlans(
			values.map(([was, , fields], index) => target(`甲${index}`, was, fields)),
			values.map(([, is, fields], index) => target(`甲${index}`, is, fields))
		);
	const names = (compared: ReturnType<typeof plans>) =>
		inOrderOfSize(compared.changes).map(({ after, before }) => (after ?? before)?.record.indicator);

	it('keeps units together, the largest relative change first, what stays last', () => {
		const compared = plans([
			[10, 10],
			[10, 11],
			[10, 30, { unit: '亩' }],
			[10, 5],
			[10, 9, { unit: '亩' }]
		]);
		expect(names(compared)).toEqual(['甲2', '甲4', '甲3', '甲1', '甲0']);
	});
});

it('the table has a row for every change, with the words of both plans', () => {
	const { rows } = changeTable('changes', COMPARED.changes);
	expect(rows).toHaveLength(COMPARED.changes.length);
	expect(rows[0]).toMatchObject({
		fate: 'raised',
		by: 3,
		ratio: 0.6,
		before_quote: '新建铁路5公里。',
		after_quote: '新建铁路8公里。'
	});
	expect(rows.find((row) => 'after_id' in row && !('before_id' in row))).toMatchObject({
		fate: 'new',
		after_indicator: '停车位'
	});
});
