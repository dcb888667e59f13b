/** npm run changes -- OLD NEW: what a change of the extractor did to the records, for review before publishing. */
import { defineCommand, runMain } from 'citty';
import { openNative } from '../src/lib/store/engine/native.server';
import { parquetPath } from '../src/lib/store/parquet';

/** What a reader of a record would miss; where it stands is its id. */
const FIELDS = [
	...['kind', 'indicator', 'value_low', 'value_high', 'comparator', 'unit', 'measure'],
	...['year_start', 'year_end', 'sector', 'lead', 'support', 'region', 'series']
] as const;

type Row = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

async function recordsOf(folder: string): Promise<Map<string, Row>> {
	const connection = await openNative((table) => parquetPath(folder, table));
	const reader = await connection.runAndReadAll('from targets');
	return new Map(reader.getRowObjectsJson().map((row) => [text(row.id), row]));
}

const said = (row: Row) =>
	`${text(row.indicator)} ${text(row.span)} (${text(row.kind)}, ${text(row.year_end)})`;
const sentence = (row: Row) => `      ${text(row.quote).replace(/\s+/g, ' ').slice(0, 160)}`;

/** The fields in which two records differ, as they were and are. */
const differences = (before: Row, now: Row): string[] =>
	FIELDS.filter((field) => text(before[field]) !== text(now[field])).map(
		(field) => `${field}: ${text(before[field])} → ${text(now[field])}`
	);

const command = defineCommand({
	meta: {
		name: 'changes',
		description:
			'List the records that were added, removed or changed between two folders of tables'
	},
	args: {
		old: { type: 'positional', required: true, description: 'folder of the tables before' },
		new: { type: 'positional', required: true, description: 'folder of the tables now' },
		limit: { type: 'string', default: '200', description: 'how many of each sort are listed' }
	},
	async run({ args }) {
		const [before, now] = [await recordsOf(args.old), await recordsOf(args.new)];
		const added = [...now].filter(([id]) => !before.has(id)).map(([, row]) => row);
		const removed = [...before].filter(([id]) => !now.has(id)).map(([, row]) => row);
		const changed = [...now].flatMap(([id, row]) => {
			const old = before.get(id);
			const fields = old ? differences(old, row) : [];
			return fields.length > 0 ? [{ row, fields }] : [];
		});
		const limit = Number(args.limit);
		const list = (title: string, lines: string[]) =>
			console.log([`${title}: ${lines.length}`, ...lines.slice(0, limit), ''].join('\n'));
		list(
			'added',
			added.map((row) => `  + ${said(row)}\n${sentence(row)}`)
		);
		list(
			'removed',
			removed.map((row) => `  - ${said(row)}\n${sentence(row)}`)
		);
		list(
			'changed',
			changed.map(({ row, fields }) => `  * ${said(row)}: ${fields.join('; ')}\n${sentence(row)}`)
		);
	}
});

await runMain(command);
