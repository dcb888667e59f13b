/** Days are counted from 30 December 1899, which makes up for the 29 February 1900 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Words in quotes and colours, which say nothing of how the number is written. */
const plainFormat = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');

/**
 * Writes a number as a spreadsheet shows it: percent, fixed decimals, dates. Separators of thousands are left
 * out, and other parts of a format are not followed; then the number is given whole.
 * @param format such as `0.0%`, `#,##0`, `yyyy"年"m"月"`, `General`
 */
export function formatNumber(value: number, format: string): string {
	const [positive = ''] = format.split(';');
	const plain = plainFormat(positive);
	if (/[yd]/i.test(plain)) return formatDate(value, plain);
	const percent = plain.includes('%');
	const decimals = /0\.(0+)/.exec(plain)?.[1]?.length;
	const isFixed = /0/.test(plain) && !/[#?E]\.|\.[#?]|E/i.test(plain);
	// Sums of binary fractions show digits that nobody typed: 0.1+0.2.
	const scaled = Number((percent ? value * 100 : value).toPrecision(15));
	const written = isFixed ? scaled.toFixed(decimals ?? 0) : String(scaled);
	const suffix = unitBehind(positive);
	return `${written}${percent ? '%' : ''}${suffix}`;
}

/** Words that a format puts behind each number: 0"万吨". */
function unitBehind(format: string): string {
	return /[0#%]\s*"([^"]*)"\s*$/.exec(format)?.[1] ?? '';
}

function formatDate(value: number, format: string): string {
	const date = new Date(DAY_ZERO + Math.round(value) * DAY_MS);
	if (Number.isNaN(date.getTime())) return String(value);
	const year = /y/i.test(format) ? `${date.getUTCFullYear()}年` : '';
	const month = /m/i.test(format) ? `${date.getUTCMonth() + 1}月` : '';
	const day = /d/i.test(format) ? `${date.getUTCDate()}日` : '';
	return year + month + day;
}
