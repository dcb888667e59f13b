import { describe, expect, it } from 'vitest';
import { fitConfidence, shiftFor } from './confidence-fit';
import { fitLogistic, leaveOut, type Case } from './logistic';

const cases = (feature: string, right: number, wrong: number, group = feature): Case[] =>
	[...Array<boolean>(right).fill(true), ...Array<boolean>(wrong).fill(false)].map((is) => ({
		features: [feature],
		right: is,
		weight: 1,
		group
	}));

describe('a fit', () => {
	it('weighs a feature by how often what has it is right', () => {
		const { base, weights } = fitLogistic(
			[...cases('good', 90, 10), ...cases('bad', 30, 70)],
			0.01
		);
		const chance = (name: string) => 1 / (1 + Math.exp(-(base + (weights[name] ?? 0))));
		expect(chance('good')).toBeCloseTo(0.9, 1);
		expect(chance('bad')).toBeCloseTo(0.3, 1);
	});

	it('judges a document by the others only', () => {
		const all = [...cases('x', 9, 1, 'one'), ...cases('x', 1, 9, 'two')];
		const [first = 0] = leaveOut(all, 0.01);
		expect(first).toBeLessThan(0.3);
	});

	it('gives the reliability on documents left out', () => {
		const all = ['one', 'two', 'three'].flatMap((group) => [
			...cases('good', 80, 0, group),
			...cases('bad', 40, 40, group)
		]);
		const { reliability } = fitConfidence(all);
		expect(reliability.sure.right).toBe(1);
		expect(reliability.sure.share).toBeCloseTo(0.5, 1);
	});
});

describe('the shift of all log odds', () => {
	const judged = (confidence: number, right: number, wrong: number) =>
		cases('x', right, wrong).map((one) => ({ confidence, right: one.right }));
	it.each([
		['is none where the sure ones are right', judged(0.95, 90, 0), false],
		['is downwards where they are not', [...judged(0.99, 90, 0), ...judged(0.92, 10, 10)], true]
	])('%s', (_title, all, down) => {
		expect(shiftFor(all) < 0).toBe(down);
	});
});
