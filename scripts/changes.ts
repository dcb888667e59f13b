/** npm run changes -- OLD NEW: what a change of the extractor did to the records, for review before publishing. */
import { parseArgs } from 'node:util';
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

const USAGE = `Usage: npm run changes -- OLD NEW [--limit N]

Lists the records that were added, removed or changed between two folders of tables, at most N (default: 200)
of each sort.
`;

/** What differs between two folders of tables, in three lists. */
async function report(old: string, fresh: string, limit: number): Promise<void> {
	const [before, now] = [await recordsOf(old), await recordsOf(fresh)];
	const added = [...now].filter(([id]) => !before.has(id)).map(([, row]) => row);
	const removed = [...before].filter(([id]) => !now.has(id)).map(([, row]) => row);
	const changed = [...now].flatMap(([id, row]) => {
		const earlier = before.get(id);
		const fields = earlier ? differences(earlier, row) : [];
		return fields.length > 0 ? [{ row, fields }] : [];
	});
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

const { values, positionals } = parseArgs({
	options: { limit: { type: 'string', default: '200' } },
	allowPositionals: true
});
const [old, fresh, ...others] = positionals;
if (old === undefined || fresh === undefined || others.length > 0 || !/^\d+$/.test(values.limit)) {
	process.stderr.write(USAGE);
	process.exitCode = 2;
} else await report(old, fresh, Number(values.limit));
