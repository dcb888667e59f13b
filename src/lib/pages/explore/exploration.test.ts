import { describe, expect, it, vi } from 'vitest';
import type { MatchingRecord } from '../../store/explore/explorer';
import { Exploration, type Source } from './exploration.svelte';
import { NO_FILTERS, toggled } from '../../model/filters';

const TOTAL = 1000;
const records = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: String(from + index) }) as MatchingRecord);
const counts = (total: number) => [{ facet: 'total' as const, value: '', records: total }];
const energy = toggled(NO_FILTERS, 'sector', 'energy');
const water = toggled(NO_FILTERS, 'sector', 'water');

function setUp() {
	const source = {
		counts: vi.fn<Source['counts']>(async () => counts(500)),
		records: vi.fn<Source['records']>(async (_filters, _sort, { limit, offset }) =>
			records(offset, limit)
		)
	};
	return { source, exploration: new Exploration(counts(TOTAL), records(0, 40), source) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('exploration', () => {
	it('shows what the page came with, and asks nothing', async () => {
		const { source, exploration } = setUp();
		await exploration.show(NO_FILTERS, null);
		exploration.need(0, 20);
		expect(exploration.total).toBe(TOTAL);
		expect(exploration.at(39)?.id).toBe('39');
		expect(source.counts).not.toHaveBeenCalled();
		expect(source.records).not.toHaveBeenCalled();
	});

	it('fetches records as they come into view, each page once', async () => {
		const { source, exploration } = setUp();
		exploration.need(30, 50);
		exploration.need(30, 50);
		await settled();
		expect(source.records).toHaveBeenCalledTimes(1);
		expect(exploration.at(50)?.id).toBe('50');
		expect(exploration.at(200)).toBeUndefined();
	});

	it('asks for what is in view by then, not for what was scrolled past', async () => {
		const { source, exploration } = setUp();
		exploration.need(30, 50);
		for (const place of [250, 450, 650, 850]) exploration.need(place, place + 20);
		await settled();
		const asked = source.records.mock.calls.map(([, , { offset }]) => offset);
		expect(asked).toEqual([0, 800, 600]);
		expect(exploration.at(860)?.id).toBe('860');
	});

	it('fetches ahead once the engine is there', async () => {
		const { exploration } = setUp();
		exploration.need(30, 50);
		await settled();
		exploration.need(120, 140);
		await settled();
		expect(exploration.at(200)?.id).toBe('200');
	});

	it('a filtered link: what the page came with is no answer to it', async () => {
		const { source, exploration } = setUp();
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		source.counts.mockRejectedValueOnce(new Error('no engine'));
		const asked = exploration.show(energy, null);
		expect(exploration.answered).toBe(false);
		await asked;
		expect([exploration.phase, exploration.answered]).toEqual(['failed', false]);
		await exploration.retry();
		expect([exploration.phase, exploration.answered]).toEqual(['shown', true]);
		log.mockRestore();
	});

	it('a filtered link that is left for no filters: what the page came with answers', async () => {
		const { exploration } = setUp();
		const asked = exploration.show(energy, null);
		await exploration.show(NO_FILTERS, null);
		await asked;
		expect([exploration.answered, exploration.total]).toEqual([true, TOTAL]);
	});

	it('keeps the last answer while it asks, then shows the new one', async () => {
		const { exploration } = setUp();
		await exploration.show(NO_FILTERS, null);
		const asked = exploration.show(energy, null);
		expect([exploration.phase, exploration.total]).toEqual(['asking', TOTAL]);
		expect(exploration.answered).toBe(true);
		await asked;
		expect([exploration.phase, exploration.total]).toEqual(['shown', 500]);
	});

	it('drops the answer to a question that was overtaken', async () => {
		const { source, exploration } = setUp();
		let answer: (value: ReturnType<typeof counts>) => void = () => undefined;
		source.counts.mockImplementationOnce(
			(_filters, signal) =>
				new Promise((resolve) => {
					answer = resolve;
					signal.addEventListener('abort', () => resolve(counts(1)));
				})
		);
		source.records.mockImplementation(async (_filters, _sort, { limit, offset }, signal) => {
			signal.throwIfAborted();
			return records(offset, limit);
		});
		const first = exploration.show(energy, null);
		await exploration.show(water, null);
		answer(counts(2));
		await first;
		expect([exploration.phase, exploration.total]).toEqual(['shown', 500]);
	});

	it('says that a question failed', async () => {
		const { source, exploration } = setUp();
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		source.counts.mockRejectedValueOnce(new Error('no engine'));
		await exploration.show(energy, null);
		expect(exploration.phase).toBe('failed');
		expect(log).toHaveBeenCalledOnce();
		await exploration.retry();
		expect([exploration.phase, exploration.total]).toEqual(['shown', 500]);
		log.mockRestore();
	});

	it('asks again for records that did not come, once the reader wants to', async () => {
		const { source, exploration } = setUp();
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		source.records.mockRejectedValueOnce(new Error('no engine'));
		exploration.need(30, 50);
		await settled();
		expect(exploration.phase).toBe('failed');
		await exploration.retry();
		await settled();
		expect([exploration.phase, exploration.at(50)?.id]).toEqual(['shown', '50']);
		log.mockRestore();
	});
});
