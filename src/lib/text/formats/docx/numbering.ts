import { at, childrenOf } from '../xml';

/** How one level of a list counts. `text` is such as 第%1章: %1 is the number of the outermost level. */
interface Level {
	format: string;
	text: string;
	start: number;
}

/** Gives each numbered paragraph, in their order, the label that Word prints before it (一、 1. 第二章), or ''. */
export type Labels = (paragraph: Element) => string;

/** @param numbering the root of numbering.xml @param styles the root of styles.xml */
export function createLabels(numbering: Element | null, styles: Element | null): Labels {
	const levels = readLevels(numbering);
	const styleNumbers = readStyles(styles);
	const counters = new Map<string, number[]>();
	return (paragraph) => {
		const properties = at(paragraph, 'w:pPr');
		const style = at(properties, 'w:pStyle')?.getAttribute('w:val');
		const own = numberOf(properties);
		const inherited = style ? styleNumbers.get(style) : undefined;
		const id = own?.id ?? inherited?.id;
		const depth = own?.level ?? inherited?.level ?? 0;
		const list = id === undefined ? undefined : levels.get(id);
		const level = list?.levels[depth];
		if (!list || !level || level.format === 'bullet' || level.format === 'none') return '';
		const counts = counters.get(list.counter) ?? [];
		counters.set(list.counter, counts);
		for (let above = 0; above < depth; above += 1) counts[above] ??= list.levels[above]?.start ?? 1;
		counts[depth] = (counts[depth] ?? level.start - 1) + 1;
		counts.length = depth + 1;
		return level.text.replace(/%(\d)/g, (_, digit: string) =>
			numeral(counts[Number(digit) - 1] ?? 1, list.levels[Number(digit) - 1]?.format ?? 'decimal')
		);
	};
}

interface NumberedList {
	/** Lists of one definition count on together. */
	counter: string;
	levels: Level[];
}

function readLevels(numbering: Element | null): Map<string, NumberedList> {
	const definitions = new Map<string, Level[]>();
	for (const definition of childrenOf(numbering, 'w:abstractNum')) {
		const levels = childrenOf(definition, 'w:lvl').map((level) => ({
			format: at(level, 'w:numFmt')?.getAttribute('w:val') ?? 'decimal',
			text: at(level, 'w:lvlText')?.getAttribute('w:val') ?? '',
			start: Number(at(level, 'w:start')?.getAttribute('w:val') ?? 1)
		}));
		definitions.set(definition.getAttribute('w:abstractNumId') ?? '', levels);
	}
	return new Map(
		childrenOf(numbering, 'w:num').map((list) => {
			const id = list.getAttribute('w:numId') ?? '';
			const definition = at(list, 'w:abstractNumId')?.getAttribute('w:val') ?? '';
			const restarts = childrenOf(list, 'w:lvlOverride').length > 0;
			const counter = restarts ? `list ${id}` : `definition ${definition}`;
			return [id, { counter, levels: definitions.get(definition) ?? [] }] as const;
		})
	);
}

interface Numbered {
	id?: string;
	level?: number;
}

function numberOf(properties: Element | null): Numbered | null {
	const numbered = at(properties, 'w:numPr');
	if (!numbered) return null;
	const level = at(numbered, 'w:ilvl')?.getAttribute('w:val');
	return {
		id: at(numbered, 'w:numId')?.getAttribute('w:val') ?? undefined,
		level: level ? Number(level) : undefined
	};
}

function readStyles(styles: Element | null): Map<string, Numbered> {
	const numbers = new Map<string, Numbered>();
	for (const style of childrenOf(styles, 'w:style')) {
		const numbered = numberOf(at(style, 'w:pPr'));
		const id = style.getAttribute('w:styleId');
		if (numbered && id) numbers.set(id, numbered);
	}
	return numbers;
}

const DIGITS = '零一二三四五六七八九';

/** A number as a list counts; the formats that Chinese documents use, others as digits. */
export function numeral(count: number, format: string): string {
	if (/^(?:chinese|japanese|ideographDigital|taiwaneseCounting)/.test(format) && count < 100) {
		const tens = Math.floor(count / 10);
		const ones = count % 10;
		const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
		return ten + (ones > 0 || tens === 0 ? DIGITS.charAt(ones) : '');
	}
	if (format === 'lowerLetter' && count <= 26) return String.fromCharCode(96 + count);
	if (format === 'upperLetter' && count <= 26) return String.fromCharCode(64 + count);
	if (/^decimalEnclosedCircle/.test(format) && count <= 20)
		return String.fromCharCode(0x245f + count);
	return String(count);
}
