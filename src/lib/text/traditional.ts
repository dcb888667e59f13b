import PAIRS from 'opencc-js/dict/TSCharacters';

/** Characters that simplified texts print too (乾隆). */
const KEPT = '乾';

const SIMPLIFIED = buildTable();

/** From OpenCC's table of characters; those outside the basic plane are two units and stay. */
function buildTable(): Uint16Array {
	const table = new Uint16Array(0x10000);
	for (let code = 0; code < table.length; code += 1) table[code] = code;
	for (const pair of PAIRS.split('|')) {
		const [from = '', to = ''] = pair.split(' ');
		if (from.length === 1 && to.length === 1 && !KEPT.includes(from))
			table[from.charCodeAt(0)] = to.charCodeAt(0);
	}
	return table;
}

/**
 * The simplified form of a UTF-16 unit, itself where it has none: 萬 is 万, 億 is 亿. Rules are written in simplified
 * characters.
 */
export function simplified(unit: number): number {
	return SIMPLIFIED[unit] ?? unit;
}
