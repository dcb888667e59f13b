import { describe, expect, it } from 'vitest';
import { statementsOfMark } from '../figure';
import { keptTable } from '../kept-table';
import { keptFigure, keptGroups } from './kept';
import { KEPT } from './kept.fixture';

describe('the figure of what came of the targets', () => {
	it.each([
		['zh' as const, '5项目标的年份有了结果：2项完成、1项未完成、1项高于所定、1项不作判断'],
		['en' as const, '5 targets have a result: 2 met, 1 missed, 1 above the number, 1 not judged']
	])('counts the outcomes in its title: %s', (locale, title) => {
		expect(keptFigure(KEPT, 'year', locale)?.title).toBe(title);
	});

	it.each([
		['year' as const, '2023：1项完成、1项未完成；2022：1项完成、1项高于所定、1项不作判断'],
		['sector' as const, '城乡建设与住房：1项未完成、1项不作判断；就业与技能：2项完成、1项高于所定'],
		['place' as const, '内蒙古自治区：2项完成、1项未完成、1项高于所定、1项不作判断']
	])('tells its groups in words by %s', (by, alternative) => {
		expect(keptFigure(KEPT, by, 'zh')?.panels[0]?.alternative).toBe(alternative);
	});

	it('has a mark for each target, which tells its sentence and that of its result', () => {
		const panel = keptFigure(KEPT, 'year', 'zh')?.panels[0];
		const told = panel && [0, 1].map((mark) => statementsOfMark(panel, mark));
		expect(told?.map((both) => both.map(({ kind, span }) => [kind, span]))).toEqual([
			[
				['target', '20个'],
				['actual', '22个']
			],
			[
				['target', '18个'],
				['actual', '17个']
			]
		]);
	});

	it('explains only the marks that it has', () => {
		const legend = keptFigure(KEPT, 'year', 'zh')?.legend.map(({ label }) => label);
		expect(legend).toEqual(['完成', '未完成', '高于所定', '不作判断']);
	});

	it('is taller where it is narrow, as its marks break into lines', () => {
		const panel = keptFigure(
			{ ...KEPT, rows: [...KEPT.rows, ...KEPT.rows, ...KEPT.rows, ...KEPT.rows] },
			'place',
			'zh'
		)?.panels[0];
		expect(panel?.height(200)).toBeGreaterThan(panel?.height(600) ?? Infinity);
	});

	it('is nothing without results', () => {
		expect(keptFigure({ rows: [], series: [] }, 'year', 'zh')).toBeNull();
	});
});

it('groups years latest first', () => {
	expect(keptGroups(KEPT.rows, 'year').map(({ key }) => key)).toEqual(['2023', '2022']);
});

it('the table has a row for every target, with both sentences and the verdict', () => {
	const { rows } = keptTable('kept', KEPT.rows);
	expect(rows).toHaveLength(KEPT.rows.length);
	expect(rows.find((row) => 'verdict' in row && row.verdict === 'missed')).toMatchObject({
		year_end: 2023,
		target_quote: '改造小区18个。',
		result_quote: '改造小区17个。',
		difference: -1,
		reasons: []
	});
	expect(rows.find((row) => 'verdict' in row && row.verdict === 'unjudged')).toMatchObject({
		difference: null,
		reasons: ['vague']
	});
});
