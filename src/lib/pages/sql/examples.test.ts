import { beforeAll, describe, expect, it } from 'vitest';
import { loadSteps } from '../../store/steps';
import type { Problem } from '../../store/catalog';
import type { Rows, TableName } from '../../model/columns';
import { runPipeline } from '../../store/pipeline';
import { readCatalog } from '../../store/source';
import { databaseOf } from '../../store/engine/database.fixture';
import { EXAMPLES } from './examples';

let database: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
	const rows: { [Name in TableName]: Rows[Name][] } = {
		targets: [],
		documents: [],
		series: [],
		dismissed: [],
		statistics: []
	};
	const { entries } = await readCatalog('seeds');
	const write = async <Name extends TableName>(table: Name, more: readonly Rows[Name][]) => {
		rows[table].push(...more);
	};
	const problems: Problem[] = [];
	await runPipeline(
		'seeds',
		entries,
		await loadSteps(),
		{ write },
		{ onDocument: () => undefined, onProblem: (problem) => problems.push(problem) }
	);
	expect(problems).toEqual([]);
	database = await databaseOf(rows);
});

describe('the worked examples', () => {
	it.each(EXAMPLES)('$en', async ({ sql }) => {
		expect(await database.sql(sql)).not.toEqual([]);
	});

	it('are at least a dozen, each under its own name', () => {
		expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
		expect(EXAMPLES.length).toBeGreaterThanOrEqual(12);
	});
});
