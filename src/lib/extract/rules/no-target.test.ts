import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../language/fixtures';
import { readPlan } from '../fixtures';
import { createNoTargetReader } from './no-target';

const read = createNoTargetReader(vocabulary.noTarget);

describe('what a sentence sets no target of', () => {
	it.each<[string, string | null]>([
		['今年不设经济增速具体目标', '经济增速'],
		['没有提出全年经济增速具体目标,主要因为不确定性很大', '经济增速'],
		['不再下达能源消费总量控制指标', '能源消费总量'],
		['对能源消费总量不再作为约束性指标', '能源消费总量'],
		['今年将能源消费总量不再列为约束性指标', '能源消费总量'],
		['取消对地区生产总值的考核指标', '地区生产总值'],
		['2022年,不设经济增速目标', '经济增速'],
		// The first word of the thing is no preposition.
		['不设对外贸易总额目标', '对外贸易总额'],
		['对外贸易总额不再作为约束性指标', '对外贸易总额'],
		// A part of the territory only.
		['对重点生态功能区取消地区生产总值考核指标', null],
		['对重点生态功能区,取消地区生产总值考核指标', null],
		['禁止开发区域不设经济增速目标', null],
		['重点生态功能区不再下达经济增速考核指标', null],
		['重点生态功能区地区生产总值不再作为考核指标', null],
		['对贫困县不设工业增加值目标', null],
		['取消粮食产量考核指标', '粮食产量'],
		// A rule about others, last year's plan, another word, an aim that belongs to something else.
		['对未设定绩效目标的项目不予安排', null],
		['去年没有提出经济增速目标', null],
		['不得不设定更低的目标', null],
		['未提出目标任务的单位', null],
		['不设科目比例限制', null],
		['不设上限', null],
		['没有完成经济增速目标', null],
		['取消行政审批事项', null]
	])('%s: %s', (sentence, about) => {
		expect(read(sentence).map((found) => found.about)).toEqual(about === null ? [] : [about]);
	});

	it('is said clause by clause', () => {
		const sentence = '2020年经济增长6%,今年不再设定经济增速目标,也不设居民消费价格涨幅目标';
		expect(read(sentence).map(({ about, clause }) => [about, clause])).toEqual([
			['经济增速', '今年不再设定经济增速目标'],
			['居民消费价格涨幅', '也不设居民消费价格涨幅目标']
		]);
	});
});

describe('what is kept of it', () => {
	it('is the sentence as printed, at its place', () => {
		const text = '一、目标\n新建泵站8座。今年不设经济增速具体目标。';
		const { records, dismissed } = readPlan(text);
		const [found] = dismissed.filter(({ reason }) => reason === 'no-target-set');
		expect(found).toMatchObject({ span: '今年不设经济增速具体目标。' });
		expect(text.slice(found?.at, found?.end)).toBe(found?.span);
		expect(records).toHaveLength(1);
	});
});
