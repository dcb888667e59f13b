import type { Token } from './numeral-reader';

/** Sums the tokens. A literal with a fraction is scaled on its digits: 1.1万 is 11000, not 11000.000000000002. */
export function evaluate(tokens: readonly Token[], cutShort: boolean, upper: boolean): number {
	const [first, ...rest] = tokens;
	if (first?.kind === 'literal' && rest.every(({ kind }) => kind === 'step' || kind === 'group'))
		return scaled(
			first.digits,
			rest.reduce((sum, { value }) => sum + value, 0)
		);
	let trillions = 0;
	let hundredMillions = 0;
	let tenThousands = 0;
	let section = 0;
	let pending: number | null = null;
	let power = 0;
	for (const token of tokens) {
		if (token.kind === 'digit') pending = (upper ? token.other : undefined) ?? token.value;
		else if (token.kind === 'literal') pending = Number(token.digits);
		else if (token.kind === 'step') {
			section += scaled(String(pending ?? 1), token.value);
			pending = null;
		} else {
			const part = section + (pending ?? 0);
			if (token.value > 8) trillions = scaled(String(part), token.value);
			else if (token.value === 4)
				// 十万万: ten thousand times what stands before.
				tenThousands =
					part || !tenThousands
						? tenThousands + scaled(String(part || 1), 4)
						: scaled(String(tenThousands), 4);
			else {
				hundredMillions += scaled(String(tenThousands + part || 1), 8);
				tenThousands = 0;
			}
			section = 0;
			pending = null;
		}
		if (token.kind === 'step' || token.kind === 'group') power = token.value;
	}
	const tail = cutShort ? scaled(String(pending ?? 0), power - 1) : (pending ?? 0);
	return trillions + hundredMillions + tenThousands + section + tail;
}

/** Printed digits times a power of ten, rounded once. */
function scaled(digits: string, power: number): number {
	return power === 0 ? Number(digits) : Number(`${digits}e${power}`);
}

/** 一百五, 三万二: the last digit stands a step below the one before it. 十五 and 一万零五 are whole. */
export function isCutShort(tokens: readonly Token[]): boolean {
	const [before, last] = tokens.slice(-2);
	return (
		last?.kind === 'digit' &&
		!last.gap &&
		((before?.kind === 'step' && before.value > 1) || before?.kind === 'group')
	);
}
