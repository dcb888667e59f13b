import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order';

describe('tasks performed at the same time', () => {
	it('give their results in their order, however long each takes', async () => {
		const results: number[] = [];
		const wait = (ms: number) =>
			new Promise<number>((resolve) => setTimeout(() => resolve(ms), ms));
		for await (const result of inOrder([30, 1, 20, 2, 10], wait, 3)) results.push(result);
		expect(results).toEqual([30, 1, 20, 2, 10]);
	});

	it('are never more than allowed', async () => {
		let running = 0;
		let most = 0;
		const perform = async () => {
			most = Math.max(most, (running += 1));
			await new Promise((resolve) => setTimeout(resolve));
			running -= 1;
		};
		let results = 0;
		for await (const result of inOrder(Array.from({ length: 20 }), perform, 4))
			results += Number(result === undefined);
		expect([results, most]).toEqual([20, 4]);
	});

	it('fail where one fails, after those before it', async () => {
		const results: number[] = [];
		const perform = (task: number) =>
			task === 2 ? Promise.reject(new Error('two')) : Promise.resolve(task);
		const run = async () => {
			for await (const result of inOrder([1, 2, 3], perform, 3)) results.push(result);
		};
		await expect(run()).rejects.toThrow('two');
		expect(results).toEqual([1]);
	});
});
