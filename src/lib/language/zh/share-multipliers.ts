import type { Quantity } from './quantity';

/** What stands between the numbers of a list that share what closes it. */
const BETWEEN = /^(?:、|和|及|与|以及|,(?=[\d.]+[、和及]))$/;

/**
 * 分别达到9000、6000万千瓦, 0.3、1.2和1.1万亿元: the numbers of a list that stand bare before one with a
 * multiplier and a unit share both. Changes the quantities, which are in the order of the text.
 */
export function shareMultipliers(text: string, quantities: readonly Quantity[]): void {
	for (let index = quantities.length - 2; index >= 0; index -= 1) {
		const [here, next] = [quantities[index], quantities[index + 1]];
		if (!here || !next || next.power === 0 || next.low >= 1e16) continue;
		const bare = here.unit === '' && !here.multiplied && here.end === here.unitAt;
		if (!bare || !BETWEEN.test(text.slice(here.end, next.start))) continue;
		if (here.rule !== 'number' || here.doubtful) continue;
		here.low = times(here.low, next.power);
		here.high = times(here.high, next.power);
		here.power = next.power;
		here.multiplied = true;
		here.unit = next.unit;
		here.rule = 'shared-multiplier';
	}
}

const times = (value: number, power: number): number => Number(`${value}e${power}`);
