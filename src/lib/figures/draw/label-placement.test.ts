import { describe, expect, it } from 'vitest';
import { boxesAlong, placeLabels, type Anchor } from './label-placement';

const FRAME = { x: 0, y: 0, width: 200, height: 100 };
const anchor = (x: number, y: number, text = '20万'): Anchor => ({
	x,
	y,
	text,
	radius: 5,
	spread: 0,
	up: 0,
	down: 0
});

describe('a label stands', () => {
	it('above its mark where that is free', () => {
		const [placed] = placeLabels([anchor(100, 50)], 12, { frame: FRAME });
		expect(placed?.x).toBe(100);
		expect(placed?.y).toBeLessThan(45);
	});

	it('below where there is no room above', () => {
		const [placed] = placeLabels([anchor(100, 8)], 12, { frame: FRAME });
		expect(placed?.y).toBeGreaterThan(13);
	});

	it('beside where neither is free', () => {
		const [placed] = placeLabels([anchor(100, 50)], 12, { frame: { ...FRAME, y: 40, height: 20 } });
		expect(placed?.y).toBe(50);
		expect(placed?.x).toBeGreaterThan(105);
	});

	it('off a line where it can', () => {
		const line = boxesAlong([
			[60, 35],
			[140, 35]
		]);
		const [placed] = placeLabels([anchor(100, 50)], 12, { frame: FRAME, lines: line });
		expect(placed?.y).toBeGreaterThan(50);
	});

	it('on as few lines as can be where it must cover some', () => {
		const above = boxesAlong([
			[60, 35],
			[140, 35]
		]);
		const others = boxesAlong([
			[0, 50],
			[200, 50]
		]);
		const stem = boxesAlong([
			[100, 50],
			[100, 100]
		]);
		const [placed] = placeLabels([anchor(100, 50, '很长的数')], 12, {
			frame: { ...FRAME, x: 70, width: 60 },
			lines: [...above, ...others, ...stem]
		});
		expect(placed).toMatchObject({ x: 100 });
		expect(placed?.y).toBeGreaterThan(50);
	});

	it('across a light line rather than along a heavy one', () => {
		const span = boxesAlong(
			[
				[20, 50],
				[100, 50]
			],
			2
		);
		const stem = boxesAlong([
			[100, 0],
			[100, 100]
		]);
		const crowded = { frame: { ...FRAME, width: 115 }, lines: [...span, ...stem, ...stem] };
		const [placed] = placeLabels([anchor(100, 50, '2')], 12, crowded);
		expect(placed?.y).not.toBe(50);
	});

	it('off the numbers of the axis', () => {
		const number = { x: 60, y: 28, width: 80, height: 12 };
		const [placed] = placeLabels([anchor(100, 50)], 12, { frame: FRAME, taken: [number] });
		expect(placed?.y).toBeGreaterThan(50);
	});

	it('nowhere rather than on another', () => {
		const crowd = Array.from({ length: 60 }, () => anchor(100, 50));
		const placed = placeLabels(crowd, 12, { frame: FRAME }).filter((label) => label !== null);
		expect(placed.length).toBeGreaterThan(0);
		expect(placed.length).toBeLessThan(60);
	});

	it('nowhere rather than outside', () => {
		expect(placeLabels([anchor(100, 50, '很长'.repeat(50))], 12, { frame: FRAME })).toEqual([null]);
	});
});
