import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMany, encodeOne } from './coded';
import type { RowCondition } from './cross-conditions';
import { CrossCounter } from './cross-counter';

interface Row {
	colour: string;
	tags: string[];
	first: number;
	last: number;
}
type Wanted = { colours: string[] | null; tags: string[] | null; years: [number, number] | null };

const COLOURS = ['red', 'green', 'blue'];
const TAGS = ['a', 'b', 'c', 'd'];

/** The same question, asked of each row one by one. */
function expected(rows: readonly Row[], { colours, tags, years }: Wanted) {
	const fails = (row: Row) => [
		colours !== null && !colours.includes(row.colour),
		tags !== null && !row.tags.some((tag) => tags.includes(tag)),
		years !== null && (row.first > years[1] || row.last < years[0])
	];
	const among = (...heedless: number[]) =>
		rows.filter((row) => fails(row).every((failed, group) => !failed || heedless.includes(group)));
	const spoken = ({ first, last }: Row, year: number) => first <= year && year <= last;
	const span = Array.from({ length: 5 }, (_, index) => 2020 + index);
	return {
		total: among().length,
		without: [0, 1, 2].map((group) => among(group).length - among().length),
		colours: COLOURS.map((colour) => among(0).filter((row) => row.colour === colour).length),
		tags: TAGS.map((tag) => among(1).filter((row) => row.tags.includes(tag)).length),
		years: span.map((year) => among(2).filter((row) => spoken(row, year)).length),
		cells: COLOURS.flatMap((colour) =>
			span.map(
				(year) => among(0, 2).filter((row) => row.colour === colour && spoken(row, year)).length
			)
		)
	};
}

/** Every value and year occurs, so that the places of counts are known. */
const COMPLETE: Row[] = COLOURS.map((colour) => ({ colour, tags: TAGS, first: 2020, last: 2024 }));

function counterOf(rows: readonly Row[]) {
	const columns = [
		encodeOne(rows.map(({ colour }) => colour)),
		encodeMany(rows.map(({ tags }) => tags))
	];
	const years = {
		first: Int16Array.from(rows, ({ first }) => first),
		last: Int16Array.from(rows, ({ last }) => last)
	};
	const counter = new CrossCounter(columns, years, 0);
	const values = (group: number, wanted: readonly string[] | null): RowCondition | null => {
		const column = columns[group];
		if (!column || wanted === null) return null;
		return {
			kind: 'values',
			column,
			wanted: Uint8Array.from(column.values, (value) => Number(wanted.includes(value)))
		};
	};
	return ({ colours, tags, years: range }: Wanted) => {
		const counts = counter.set([
			values(0, colours),
			values(1, tags),
			range && { kind: 'years', years, from: range[0], to: range[1] }
		]);
		return {
			total: counts.total,
			without: counts.without.slice(0, 3),
			colours: [...(counts.values[0] ?? [])],
			tags: [...(counts.values[1] ?? [])],
			years: [...counts.years],
			cells: [...counts.cells],
			passing: counter.passing().length
		};
	};
}

const anyRow = fc.record({
	colour: fc.constantFrom(...COLOURS),
	tags: fc.uniqueArray(fc.constantFrom(...TAGS)),
	first: fc.integer({ min: 2020, max: 2022 }),
	last: fc.integer({ min: 2022, max: 2024 })
});
const anyWanted = fc.record({
	colours: fc.option(fc.uniqueArray(fc.constantFrom(...COLOURS, 'none'), { minLength: 1 })),
	tags: fc.option(fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1 })),
	years: fc.option(
		fc.tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 2022, max: 2025 }))
	)
});

describe('counting under the conditions on the others', () => {
	it('gives what asking every row gives, whatever was asked before', () => {
		fc.assert(
			fc.property(
				fc.array(anyRow, { maxLength: 30 }),
				fc.array(anyWanted, { minLength: 1, maxLength: 8 }),
				(rows, questions) => {
					const all = [...COMPLETE, ...rows];
					const ask = counterOf(all);
					for (const question of questions) {
						const wanted = expected(all, question);
						expect(ask(question)).toEqual({ ...wanted, passing: wanted.total });
					}
				}
			)
		);
	});

	it.each([
		['one group at a time, few rows', { colours: ['red'], tags: null, years: null }],
		['a group alone that lets nothing pass', { colours: ['none'], tags: null, years: null }],
		[
			'two groups, of which one fails with the years',
			{ colours: ['red'], tags: ['a'], years: null }
		]
	] satisfies [string, Wanted][])('%s, then years, then nothing', (_title, first) => {
		const rows = [...COMPLETE, ...COMPLETE.map((row) => ({ ...row, last: 2021, tags: ['b'] }))];
		const ask = counterOf(rows);
		const questions: Wanted[] = [
			first,
			{ ...first, years: [2023, 2024] },
			{ colours: null, tags: null, years: [2023, 2024] },
			{ colours: null, tags: null, years: null }
		];
		for (const question of questions) {
			const wanted = expected(rows, question);
			expect(ask(question)).toEqual({ ...wanted, passing: wanted.total });
		}
	});

	it('no rows at all', () => {
		const ask = counterOf([]);
		expect(ask({ colours: ['red'], tags: null, years: null })).toMatchObject({
			total: 0,
			years: []
		});
	});
});
