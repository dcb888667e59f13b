import { cellOf, EMPTY, type Cell, type Stretch } from './cell';
import type { Grid } from './grid';

const TAG = /<(\/?)(table|tr|td|th|caption|br|[a-z][a-z0-9]*)\b([^<>]{0,400})>/gi;

interface Open {
	stretches: Stretch[];
	from: number;
	columns: number;
	rows: number;
	head: boolean;
}

/**
 * A table written in HTML that begins at `from`, an offset of the source where `<table` stands; null where it does
 * not close.
 */
export function readHtml(source: string, from: number, to: number): Grid | null {
	const builder = createBuilder();
	let open: Open | null = null;
	let caption = '';
	let captionFrom = -1;
	TAG.lastIndex = from;
	for (let match = TAG.exec(source); match && match.index < to; match = TAG.exec(source)) {
		const [whole, closing, tag = '', attributes = ''] = match;
		const name = tag.toLowerCase();
		const after = match.index + whole.length;
		if (open) open.stretches.push({ start: open.from, end: match.index });
		if (captionFrom >= 0 && name === 'caption' && closing)
			caption = cellOf(source, { start: captionFrom, end: match.index }).text;
		const ends = /^(?:td|th|tr|table)$/.test(name);
		if (open && ends) {
			builder.add(cellOf(source, ...open.stretches), open);
			open = null;
		}
		if (name === 'table' && closing) return builder.grid(from, after, caption);
		if (name === 'caption' && !closing) captionFrom = after;
		if (name === 'tr' && !closing) builder.nextRow();
		if ((name === 'td' || name === 'th') && !closing)
			open = {
				stretches: [],
				from: after,
				columns: spanOf(attributes, 'colspan'),
				rows: spanOf(attributes, 'rowspan'),
				head: name === 'th'
			};
		if (open) open.from = after;
	}
	return null;
}

const MOST_COLUMNS = 60;

function spanOf(attributes: string, name: string): number {
	const value = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1];
	return Math.min(MOST_COLUMNS, Math.max(1, Number(value ?? 1)));
}

/** Places cells as a browser does: one over several rows keeps its columns in the rows below. */
function createBuilder() {
	const rows: Cell[][] = [];
	const heads: boolean[] = [];
	/** Rows still taken, by column. */
	const taken: number[] = [];
	let row: Cell[] = [];
	let column = 0;
	const skipTaken = () => {
		while ((taken[column] ?? 0) > 0) {
			taken[column] = (taken[column] ?? 0) - 1;
			row[column] = EMPTY;
			column += 1;
		}
	};
	return {
		nextRow() {
			if (row.length > 0) {
				for (; column < taken.length; column += 1)
					if ((taken[column] ?? 0) > 0) taken[column] = (taken[column] ?? 0) - 1;
			}
			row = [];
			rows.push(row);
			heads.push(true);
			column = 0;
		},
		add(cell: Cell, { columns, rows: down, head }: Open) {
			if (rows.length === 0) this.nextRow();
			skipTaken();
			if (!head && cell.text) heads[rows.length - 1] = false;
			for (let part = 0; part < columns && column < MOST_COLUMNS; part += 1) {
				row[column] = cell;
				taken[column] = down - 1;
				column += 1;
			}
		},
		grid(from: number, to: number, caption: string): Grid | null {
			const width = Math.max(0, ...rows.map(({ length }) => length));
			if (rows.length < 2 || width < 2) return null;
			const dense = rows.map((cells) =>
				Array.from({ length: width }, (_, index) => cells[index] ?? EMPTY)
			);
			const body = heads.indexOf(false);
			return {
				from,
				to,
				rows: dense.filter((cells) => cells.some(({ text }) => text)),
				heads: body > 0 ? body : null,
				loose: false,
				caption
			};
		}
	};
}
