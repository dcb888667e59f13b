import type { Comparator, Kind } from '$lib/dataset/record';

/**
 * The mark of a comparator around a point, as SVG path data. A triangle's flat side stands on the
 * value: "at least" points up from it, "at most" down. A range is drawn from `y` to `yHigh`.
 */
export function markPath(
	comparator: Comparator,
	x: number,
	y: number,
	radius: number,
	yHigh = y
): string {
	const r = radius;
	switch (comparator) {
		case 'ge':
			return `M${x - r * 1.15} ${y}h${r * 2.3}l${-r * 1.15} ${-r * 1.9}z`;
		case 'le':
			return `M${x - r * 1.15} ${y}h${r * 2.3}l${-r * 1.15} ${r * 1.9}z`;
		case 'approx':
			return `M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`;
		case 'range':
			return `M${x - r * 0.6} ${yHigh - 1}h${r * 1.2}V${y + 1}h${-r * 1.2}z`;
		case 'eq':
			return `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`;
	}
}

/** Fill and outline by kind: targets are solid in their colour, results open and grey. */
export function markStyle(kind: Kind, colour: string) {
	return kind === 'target'
		? { fill: colour, stroke: colour, lineWidth: 0 }
		: { fill: 'var(--paper)', stroke: kind === 'actual' ? 'var(--mark)' : colour, lineWidth: 1.5 };
}
