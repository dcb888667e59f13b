import type { MissGroup } from './misses';
import { SCORED_FIELDS, type Figures } from './score';

/** Digits after the point that a share is kept with: finer than one label in ten thousand means nothing. */
const DIGITS = 4;

/** The figures as the project keeps them: rounded and in a fixed order, so that the same run gives the same file. */
export function evaluationJson(figures: Figures): string {
	const rounded = JSON.stringify(
		figures,
		(_key, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value),
		'\t'
	);
	return `${rounded}\n`;
}

/** The figures as a table for a terminal. */
export function figuresTable(figures: Figures): string {
	const { labels, found, missed, extra, fields } = figures;
	const shares = (['precision', 'recall', 'f1', 'quotable'] as const).map((name) =>
		shareLine(name, figures[name])
	);
	const right = SCORED_FIELDS.map((field) => shareLine(field, fields[field]));
	const counts = `${labels} labels: ${found} found, ${missed} missed, ${extra} too many`;
	return [counts, ...shares, 'of those found, right in', ...right].join('\n');
}

function shareLine(name: string, share: number): string {
	return `  ${name.padEnd(10)} ${(100 * share).toFixed(1).padStart(5)} %`;
}

/** The misses, at most `limit` lines of each group. */
export function missesText(groups: readonly MissGroup[], limit: number): string {
	return groups
		.map(({ sort, rule, lines }) => {
			const shown = lines.slice(0, limit).map((line) => `  ${line}`);
			if (lines.length > limit) shown.push(`  … and ${lines.length - limit} more`);
			return [`${sort} · ${rule} (${lines.length})`, ...shown].join('\n');
		})
		.join('\n\n');
}
