import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from './catalog';
import { TABLE_NAMES, type TableName } from '../model/columns';
import { jsonLines } from './jsonl';
import { ParquetWriter, parquetPath } from './parquet';
import { runPipeline, type DocumentSummary, type Output, type Steps } from './pipeline';
import type { PlanDocument, TargetRecord } from '../model/record';
import { SAMPLE_ENTRY, SAMPLE_ROWS } from './samples';

const [SAMPLE_TARGET] = SAMPLE_ROWS.targets as [TargetRecord, ...TargetRecord[]];

/** Finds lengths of road, dismisses years and throws on a document that says so. */
const steps: Steps = {
	extract({ entry, text }: PlanDocument) {
		const all = [...text.matchAll(/(\d+)(公里|年)|抛出/g)];
		if (all.some(([found]) => found === '抛出')) throw new Error('a rule failed');
		const at = { document: entry.id, file: entry.file };
		return {
			records: all
				.filter(([, , unit]) => unit === '公里')
				.map(({ 0: span, 1: digits, index }) => ({
					...SAMPLE_TARGET,
					...at,
					id: `${entry.id}-${index}`,
					at: index,
					end: index + span.length,
					span,
					value_low: Number(digits)
				})),
			dismissed: all
				.filter(([, , unit]) => unit === '年')
				.map(({ 0: span, index }) => ({
					...at,
					at: index,
					end: index + span.length,
					span,
					reason: 'date'
				}))
		};
	},
	createRelation() {
		const regions = new Set<string>();
		return {
			add: (_records, region) => regions.add(region),
			complete: () => ({
				series: SAMPLE_ROWS.series,
				// Known only after the last document was added.
				relate: (records) =>
					records.map((record) => ({ ...SAMPLE_TARGET, ...record, series: [...regions].join() }))
			})
		};
	}
};

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
	await writeFile(join(folder, 'a.txt'), '2014年新建公路100公里，改造20公里。');
	await writeFile(join(folder, 'b.txt'), '新建30公里。');
	await writeFile(join(folder, 'broken.txt'), '抛出');
});
afterEach(() => rm(folder, { recursive: true }));

async function run(files: string[], output: Output) {
	const summaries: DocumentSummary[] = [];
	const problems: Problem[] = [];
	const entries = files.map((file) => ({ ...SAMPLE_ENTRY, id: file.replace('.txt', ''), file }));
	await runPipeline(folder, entries, steps, output, {
		onDocument: (summary) => summaries.push(summary),
		onProblem: (problem) => problems.push(problem)
	});
	return { summaries, problems };
}

/** Keeps what is written as JSON lines. */
class Lines implements Output {
	readonly lines: Partial<Record<TableName, string>> = {};
	async write(...[table, rows]: Parameters<Output['write']>): Promise<void> {
		this.lines[table] = (this.lines[table] ?? '') + jsonLines(table, rows);
		return Promise.resolve();
	}
	rows(table: TableName): unknown[] {
		const lines = this.lines[table]?.split('\n').filter(Boolean) ?? [];
		return lines.map((line) => JSON.parse(line) as unknown);
	}
}

describe('the pipeline', () => {
	it('writes the rows of all tables in the order of catalog and text', async () => {
		const output = new Lines();
		const { summaries, problems } = await run(['b.txt', 'a.txt'], output);
		expect(problems).toEqual([]);
		expect(summaries).toMatchObject([
			{ id: 'b', records: { target: 1, actual: 0, standard: 0 } },
			{ id: 'a', records: { target: 2, actual: 0, standard: 0 } }
		]);
		expect(output.rows('targets')).toMatchObject([
			{ id: 'b-2', span: '30公里', series: '内蒙古自治区' },
			{ id: 'a-9', span: '100公里' },
			{ id: 'a-17', span: '20公里' }
		]);
		expect(output.rows('documents')).toMatchObject([
			{ id: 'b', characters: 7, records: 1 },
			{ id: 'a', characters: 22, records: 2 }
		]);
		expect(output.rows('dismissed')).toMatchObject([{ document: 'a', span: '2014年' }]);
		expect(output.rows('series')).toEqual(SAMPLE_ROWS.series);
	});

	it.each([
		['cannot be read', 'absent.txt', 'there is no such file (document absent)'],
		['makes a rule fail', 'broken.txt', 'a rule failed (document broken)']
	])('goes on after a document that %s', async (_title, file, reason) => {
		const output = new Lines();
		const { summaries, problems } = await run(['a.txt', file, 'b.txt'], output);
		expect(problems).toEqual([{ file, reason }]);
		expect(summaries.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(output.rows('documents')).toHaveLength(2);
	});

	it('gives Parquet and JSON lines the same content', async () => {
		const lines = new Lines();
		await run(['a.txt', 'b.txt'], lines);
		const writer = await ParquetWriter.open(join(folder, 'out'));
		await run(['a.txt', 'b.txt'], writer);
		await writer.commit();
		writer.close();
		const connection = await (await DuckDBInstance.create()).connect();
		for (const table of TABLE_NAMES) {
			const reader = await connection.runAndReadAll('FROM read_parquet($1)', [
				parquetPath(join(folder, 'out'), table)
			]);
			expect(reader.getRowObjectsJson()).toEqual(lines.rows(table));
		}
	});
});
