import { expect, it } from 'vitest';
import { goals } from '../../relate/statements/goals';
import { pairs } from '../../relate/statements/pairs';
import { statement } from '../../relate/statements/samples';
import { exportTable } from './export-table';
import { pairTable } from '../../figures/pair-table';

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
			result_estimate: false
		})
	]);
});

it('says of a result that it is an estimate', async () => {
	const all = goals([
		statement({ value: 6 }),
		statement({ value: 4, kind: 'actual', estimate: true })
	]);
	const { bytes } = await exportTable(pairTable('growth', pairs(all)), 'json');
	const [row] = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>[];
	expect(row?.result_estimate).toBe(true);
});
