import { readAligned } from './aligned';
import { cellOf } from './cell';
import { readDelimited } from './delimited';
import type { Grid } from './grid';
import { readHtml } from './html';
import { readPair } from './pairs';
import { sourceLines, type SourceLine } from './source-lines';
import { readSpaced } from './spaced';
import { shapeOf } from './shape';
import { readStacked } from './stacked';
import { tableOf, unitOfCaption, type Surroundings, type Table } from './table';

/** The ways in which a table can be written, in the order in which they are tried at a line. */
const DRESSES = [readDelimited, readPair, readAligned, readSpaced, readStacked];

/**
 * The tables of `source.slice(from, to)`, in order and none in another: parted by tabs, pipes or blanks, in HTML, one
 * cell a line, or as 名称（单位）：数. Pure; linear in the length.
 */
export function findTables(source: string, from: number, to: number): Table[] {
	const lines = sourceLines(source, from, to);
	const tables: Table[] = [];
	for (let index = 0; index < lines.length;) {
		const found = readTable(source, lines, index, to);
		const table = found && tableOf(found.grid, around(source, lines, index, found.next));
		if (table) tables.push(table);
		index = found && table ? Math.max(index + 1, found.next) : index + 1;
	}
	return tables;
}

function readTable(
	source: string,
	lines: readonly SourceLine[],
	index: number,
	to: number
): { grid: Grid; next: number } | null {
	const line = lines[index];
	if (!line || line.blank || line.furniture) return null;
	const html = line.text.includes('<') ? line.text.search(/<table\b/i) : -1;
	if (html >= 0) {
		const grid = readHtml(source, line.start + html, to);
		if (!grid) return null;
		let next = index + 1;
		while ((lines[next]?.start ?? Infinity) < grid.to) next += 1;
		return { grid, next };
	}
	for (const read of DRESSES) {
		const found = read(source, lines, index);
		if (found) return found;
	}
	return null;
}

const CAPTION =
	/^(?:附?表|专栏|图表|附件|续表)[\s\d一二三四五六七八九十-]*|(?:表|指标|目标|任务|情况|计划|分解|清单|一览|成就)[^,。;]{0,12}$/;
const UNIT = /单位[:：]/;
const HIGHEST = 4;

/** What stands above line `index` and from line `next` on. */
const around = (
	source: string,
	lines: readonly SourceLine[],
	index: number,
	next: number
): Surroundings => ({ ...captionAbove(source, lines, index), note: noteBelow(lines, next) });

/** The note that stands right below a table; empty where none does. */
function noteBelow(lines: readonly SourceLine[], next: number): string {
	const below = lines.slice(next, next + 4).find(({ blank, furniture }) => !blank && !furniture);
	return below && /^\s*[（(]?(?:备?注|说明)/.test(below.text) ? below.text : '';
}

/** The caption that stands above line `index`, and the unit that stands there for all numbers. */
function captionAbove(
	source: string,
	lines: readonly SourceLine[],
	index: number
): { caption: string; unit: string } {
	let caption = '';
	let unit = '';
	let seen = 0;
	// 单位：⏎万千瓦
	let below = '';
	for (let above = index - 1; above >= 0 && seen < HIGHEST; above -= 1) {
		const line = lines[above];
		if (!line || line.blank || line.furniture) continue;
		seen += 1;
		const { text } = cellOf(source, line);
		const isUnit = UNIT.test(text) && text.length <= 60;
		if (isUnit) unit ||= unitOfCaption(text + below);
		below = '';
		if (!unit && shapeOf(text) === 'unit') {
			below = text;
			continue;
		}
		if (/[。;]$/.test(text) || text.length > 60) break;
		if (CAPTION.test(text)) caption = `${text} ${caption}`.trim();
		else if (!isUnit) break;
		if (/^(?:附?表|专栏|图表)/.test(text)) break;
	}
	return { caption, unit };
}
