import { recordsOf } from '../fixtures';

/** A plan for the years that tables here speak of. */
export const PLAN = { kind: 'five-year-plan', plan_start: 2021, plan_end: 2025 } as const;

/** Lines of a table. */
export const rows = (...lines: string[]): string => lines.join('\n');

/** A line with texts where they stand: at(0, '指标', 20, '2025年'). */
export const at = (...places: (number | string)[]): string =>
	places.reduce<string>(
		(line, place) => (typeof place === 'number' ? line.padEnd(place) : line + place),
		''
	);

/** The records of a text, a line each: 粮食产量 70000 吨 target level 2025 2025. */
export const said = (text: string): string[] =>
	recordsOf(text, PLAN).map(({ indicator, value_low, unit, kind, measure, year_start, year_end }) =>
		[indicator, value_low, unit, kind, measure, year_start, year_end].join(' ')
	);
