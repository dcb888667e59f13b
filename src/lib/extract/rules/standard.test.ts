import { describe, expect, it } from 'vitest';
import { fieldOf } from '../fixtures';

describe('a number that applies per case', () => {
	it.each([
		['a rating', '新建500千伏变电站。'],
		['an age', '为60周岁以上老年人提供服务。'],
		['a rate per person', '对每名学员补贴800元。'],
		['a share of costs that is paid', '按设备投资额的20%给予补助。'],
		['a rate above the basic one', '重点群体课时补贴按基准标准上浮50%。'],
		['a threshold of applicants', '对带动就业3人以上的给予补贴。'],
		['a condition on applicants', '对留用率达到50%以上的单位，发放见习补贴。'],
		['a ceiling of credit', '创业贷款最高额度30万元。'],
		['a service radius', '公园服务半径2公里。']
	])('is a standard: %s: %s', (_title, text) => {
		expect(fieldOf('kind', text)).toEqual(['standard']);
	});

	it('is one where it says which counties are meant, and the count beside it is none', () => {
		expect(fieldOf('kind', '在20万人口以上的县建设体育馆9个。')).toEqual(['standard', 'target']);
	});

	it.each([
		['villages that are counted', '90%以上的村建成文化广场。'],
		['counties that are counted', '超6个县建成园区。'],
		['a change of a rate', '补助标准提高30元。'],
		['an amount that is set up', '设立总规模不低于100亿元的基金。'],
		['a lifetime', '人均预期寿命达到79岁。'],
		['a time that is brought down', '办理时限压缩至2小时。']
	])('is none: %s: %s', (_title, text) => {
		expect(fieldOf('kind', text)).toEqual(['target']);
	});
});
