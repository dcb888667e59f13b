import { describe, expect, it } from 'vitest';
import { drawing } from '../draw/drawing';
import { documentName, percentOf, wordingFigure } from './wording';
import { WORDED } from './wording.fixture';

describe('how documents word their targets', () => {
	const figure = wordingFigure(WORDED, 'comparator', 'zh');

	it('is told of the kind of which there are most, and parted by kinds', () => {
		expect(figure?.title).toBe('目标数字的措辞：政府工作报告里写明上下限的占30%到40%');
		expect(figure?.panels[0]?.alternative).toMatch(/^政府工作报告：.*。年度计划：/);
	});

	it('names whose documents they are, and counts each promise once', () => {
		expect(figure?.subtitle).toBe('甲省');
		expect(figure?.cautions.join()).toContain('重申的不重复计');
	});

	it('is read out without what there is none of', () => {
		expect(figure?.panels[0]?.alternative).toBe(
			'政府工作报告：甲省2025年：不低于 25%、不高于 5%、只写数字 50%、左右 20%；甲省2023年：不低于 40%、只写数字 48%、区间 2%、左右 10%。年度计划：甲省2025年：不低于 25%、只写数字 75%'
		);
	});

	it('stands in the file with every word of every document, those that do not occur too', () => {
		const rows = (figure?.table.rows ?? []) as { id: string; wording: string; targets: number }[];
		expect(rows).toHaveLength(3 * 5);
		expect(rows.filter(({ targets }) => targets === 0).map(({ wording }) => wording)).toContain(
			'range'
		);
	});

	it('says of each part that is drawn whose it is, and how many targets', () => {
		const panel = figure?.panels[0];
		expect(panel?.told?.slice(0, 2)).toEqual([
			'甲省2025年：不低于 25%（20项）',
			'甲省2025年：不高于 5%（4项）'
		]);
		const parts = panel?.chart ? drawing(panel.chart, { width: 720, height: 300 }) : '';
		const numbers = [...parts.matchAll(/data-point="(\d+)"/g)].map(([, number]) => Number(number));
		expect(Math.max(...numbers)).toBe((panel?.told?.length ?? 0) - 1);
	});

	it('of one document, its share', () => {
		const one = WORDED.filter(({ kind }) => kind === 'annual-plan');
		expect(wordingFigure(one, 'force', 'zh')?.title).toBe(
			'目标的约束力：年度计划里写明必须完成的占0%'
		);
	});

	it('of few targets is nothing', () => {
		const few = WORDED.filter(({ kind }) => kind === 'notice');
		expect(wordingFigure(few, 'force', 'zh')).toBeNull();
	});
});

describe('a share', () => {
	it.each([
		[0, '0%'],
		[0.004, '<1%'],
		[0.256, '26%'],
		[1, '100%']
	])('%d: %s', (share, words) => {
		expect(percentOf(share)).toBe(words);
	});
});

describe('the name of a document beside others of its kind', () => {
	const plan = { ...WORDED[0], region: '内蒙古自治区', plan_start: 2021, plan_end: 2025 };
	it.each([
		['zh', '内蒙古自治区2021–2025年'],
		['en', 'Inner Mongolia 2021–2025']
	] as const)('%s: %s', (locale, name) => {
		expect(documentName(plan as (typeof WORDED)[number], locale)).toBe(name);
	});
});
