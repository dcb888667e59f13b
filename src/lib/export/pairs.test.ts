import { expect, it } from 'vitest';
import { goals } from '../comparison/goals';
import { pairs } from '../comparison/pairs';
import { statement } from '../comparison/samples';
import { exportTable } from '.';
import { pairTable } from './pairs';

it('writes a target and its result into one row, each with its words', async () => {
	const target = statement({ value: 6, comparator: 'ge', span: '6％以上' });
	const result = statement({ value: 8.1, comparator: 'eq', span: '8.1％', kind: 'actual' });
	const table = pairTable('growth', pairs(goals([target, result])));
	const { name, bytes } = await exportTable(table, 'json');
	expect(name).toBe('growth-targets-and-results.json');
	expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual([
		expect.objectContaining({
			year_end: 2023,
			target_id: target.id,
			target_span: '6％以上',
			target_canonical_low: 6,
			result_id: result.id,
			result_span: '8.1％',
			result_canonical_low: 8.1,
			difference: 2.1,
			verdict: 'met',
			result_estimate: null
		})
	]);
});

it('says of a result that it is an estimate, in the word of its sentence', async () => {
	const quote = '预计地区生产总值增长4％以上';
	const given = { quote, quote_at: 0, at: quote.indexOf('4'), value: 4 };
	const all = goals([statement({ value: 6 }), statement({ ...given, kind: 'actual' })]);
	const { bytes } = await exportTable(pairTable('growth', pairs(all)), 'json');
	const [row] = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>[];
	expect(row?.result_estimate).toBe('预计');
});
