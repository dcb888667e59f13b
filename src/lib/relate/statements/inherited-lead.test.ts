import { describe, expect, it } from 'vitest';
import { inheritedLeads } from './inherited-lead';
import { statement } from './samples';

const transport = ['自治区交通运输厅'];
const named = (year: number, lead = transport) => statement({ year, lead });
const unnamed = (year: number, changes = {}) => statement({ year, ...changes });

/** Who is said to have led the target that comes last. */
function told(...statements: ReturnType<typeof statement>[]) {
	const found = inheritedLeads(statements).get(statements.at(-1)?.id ?? '');
	return found ? [found.plan_start, ...found.lead] : null;
}

describe('who led the same indicator before', () => {
	it.each([
		['the plan before', [named(2023), unnamed(2025)], [2023, ...transport]],
		[
			'the latest that names somebody',
			[named(2014, ['甲']), named(2023), unnamed(2024), unnamed(2025)],
			[2023, ...transport]
		],
		['a target that names somebody itself', [named(2023), named(2025, ['乙'])], null],
		[
			'a target with a department in support',
			[named(2023), unnamed(2025, { support: ['丙'] })],
			null
		],
		[
			'an annex that says the promise again',
			[statement({ year: 2023, lead: transport, repeats: 'x' }), unnamed(2025)],
			[2023, ...transport]
		],
		['a later plan', [named(2025), unnamed(2023)], null],
		['another place', [named(2023), unnamed(2025, { territory: '乙省' })], null],
		['another indicator', [named(2023), unnamed(2025, { series: 'other' })], null],
		[
			'no indicator',
			[statement({ year: 2023, lead: transport, series: null }), unnamed(2025, { series: null })],
			null
		],
		['a result', [statement({ year: 2023, lead: transport, kind: 'actual' }), unnamed(2025)], null]
	])('%s', (_title, statements, expected) => {
		expect(told(...statements)).toEqual(expected);
	});
});
