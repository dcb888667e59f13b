import { describe, expect, it } from 'vitest';
import type { Kind } from '../../model/record';
import { fieldOf } from '../fixtures';

const cases = (kind: Kind, table: [title: string, text: string][]) =>
	describe(kind, () => {
		it.each(table)('%s: %s', (_title, text) => {
			expect(fieldOf('kind', text)).toEqual([kind]);
		});
	});

cases('target', [
	['to be reached', '力争粮食产量达到800亿斤。'],
	['to be kept', '粮食播种面积稳定在1亿亩。'],
	['to be limited', '城镇调查失业率控制在5.5%以内。'],
	['to be delivered', '改造老旧管道1300公里。'],
	['a bare imperative', '培训教师2000名。'],
	['done to what exists', '2025年底前，完成现有238处黑臭水体治理。'],
	['of all that begins like 有', '到2025年，全省有色金属产量突破2000万吨。'],
	['of all that begins like 有, of a place', '到2025年，我省有轨电车里程达到100公里。'],
	['a goal of a later year', '到2030年，绿电占比达到60%。'],
	['a tonnage in words that is to be kept', '蔬菜产量稳定在百万吨以上。'],
	['measured against the year before', '公用经费在上年基础上压减10%。'],
	['what follows a difficult outlook', '我们既要看到严峻形势。工业增加值增长6.5%左右。'],
	['a promised change of a rate', '城乡低保标准提高5%。'],
	['a promised raise in money', '基础养老金补助标准增加20元。'],
	['a number for each unit of government', '每个旗县至少建设2处零工驿站。'],
	['announced in a review for the time ahead', '一、2024年工作回顾\n未来三年新增就业20万人。']
]);

cases('actual', [
	['last year’s', '去年，全区粮食产量达到810亿斤。'],
	['in a review', '一、2024年工作回顾\n改造老旧小区380个。'],
	['a stock at the start', '全市现有养老机构120家。'],
	['what the country has', '我国有上亿市场主体，还在不断增加。'],
	['what has been done', '目前，已建成充电桩7000个。'],
	['a share that explains', '煤炭产量约占全国的1/4。'],
	['as statistics report', '年末贷款余额7.1万亿元。'],
	['against goals that were reached', '2024年，目标任务全面完成，粮食产量870亿斤。'],
	['a present state', '我们也清醒看到，经济总量仅有900亿元。'],
	['one behind what was achieved', '在肯定成绩的同时，我们也清醒地认识到，企业仅有97户。']
]);

cases('standard', [
	['a threshold of who is entitled', '对带动就业5人以上的创业者给予支持。'],
	['a subsidy per person', '给予每人2000元一次性补贴。'],
	['a wage rate', '最低工资标准为每月1900元。'],
	['a technical rating', '建设220千伏变电站。'],
	['an opening time', '实行24小时自助服务。'],
	['an age', '面向60岁以上老年人开放。'],
	['a largest loan', '创业担保贷款最高额度提高至30万元。'],
	['a reward by rule', '按设备投资额的8%给予奖励。'],
	['a service radius', '步行15分钟可达。']
]);

describe('numbers of different kinds in one sentence', () => {
	it.each<[string, string, Kind[]]>([
		['a start and a goal', '参保率由86%提高到92%。', ['actual', 'target']],
		['both rates of a change', '补助标准由每人每年500元提高至620元。', ['standard', 'standard']],
		['a count and its threshold', '培育8家年产值20亿元以上的企业。', ['target', 'standard']],
		[
			'a result and the goal that it missed',
			'一、2024年工作回顾\n广义货币增长11.3%，低于13%左右的预期目标。',
			['actual', 'target']
		],
		[
			'a result and another that is lower',
			'一、2024年工作回顾\n广义货币增长11.3%，低于13%左右的全国水平。',
			['actual', 'actual']
		],
		['a result and a goal', '2024年建成泵站7座，2025年再建9座。', ['actual', 'target']],
		['a grade after a count', '打造3个千亿元级产业集群。', ['target', 'standard']]
	])('%s: %s', (_title, text, kinds) => {
		expect(fieldOf('kind', text)).toEqual(kinds);
	});
});
