import { describe, expect, it } from 'vitest';
import type { Kind } from '../model/record';
import { estimateWord } from './estimate';

/** What is said of the number in 【】. */
function read(text: string, kind: Kind = 'actual') {
	const at = text.indexOf('【');
	const quote = text.replace(/[【】]/g, '');
	return estimateWord({ kind, quote, quote_at: 100, at: 100 + at });
}

describe('a result is an estimate', () => {
	it.each([
		['预计 in its clause', '预计地区生产总值增长【4％】以上', 'expected', '预计'],
		['预期 in its clause', '全年粮食产量预期达到【780亿斤】', 'expected', '预期'],
		['预计 before a list', '预计生产总值增长4％，投资增长【17％】以上', 'expected', '预计'],
		['初步核算 as a clause', '经初步核算，地区生产总值增长【5.2％】', 'preliminary', '初步核算'],
		['快报', '快报数显示进出口总额【1500亿元】', 'preliminary', '快报'],
		['初步统计', '据初步统计，接待游客【2亿人次】', 'preliminary', '初步统计']
	])('%s: %s', (_, text, estimate, word) => {
		expect(read(text)).toEqual({ estimate, word });
	});
});

describe('a result is none', () => {
	it.each([
		['nothing says so', '地区生产总值增长【4％】'],
		['the word comes after the number', '增长【4％】，预计今年继续回升'],
		['the word stands in another sentence', '预计增长4％。投资增长【17％】'],
		['the word stands before a semicolon', '预计增长4％；投资增长【17％】'],
		['it was better than expected', '地区生产总值增长好于预期，达到【5.2％】'],
		['a target was reached', '完成全年预期目标，增长【5.2％】'],
		['it is done', '预计投资增长17％，已完成项目【20个】'],
		['it is done, of several clauses', '预计投资增长17％，实际到位资金充足，增长【20％】']
	])('%s: %s', (_, text) => {
		expect(read(text)).toBeNull();
	});

	it('a target is expected anyway', () => {
		expect(read('预计地区生产总值增长【6％】', 'target')).toBeNull();
	});
});
