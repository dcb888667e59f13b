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
		['对地区能源消费总量不再作为约束性指标', '能源消费总量'],
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
		expect(read(sentence)?.about ?? null).toBe(about);
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
