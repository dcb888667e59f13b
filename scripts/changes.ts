/** npm run changes -- OLD NEW: what a change of the extractor did to the records, for review before publishing. */
import { parseArgs } from 'node:util';
import type { TargetRecord } from '../src/lib/model/record';
import { recordChanges } from '../src/lib/relate/record-changes';
import { allTargets } from '../src/lib/store/queries/tables';
import { openNative, runNative } from '../src/lib/store/engine/native.server';
import { parquetPath } from '../src/lib/store/parquet';

async function recordsOf(folder: string): Promise<TargetRecord[]> {
	const connection = await openNative((table) => parquetPath(folder, table));
	return runNative(connection, allTargets());
}

const said = ({ indicator, span, kind, year_end }: TargetRecord) =>
	`${indicator} ${span} (${kind}, ${year_end})`;
const sentence = ({ quote }: TargetRecord) => `      ${quote.replace(/\s+/g, ' ').slice(0, 160)}`;

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const SIGNS = { added: '+', removed: '-', changed: '*' } as const;

const USAGE = `Usage: npm run changes -- OLD NEW [--limit N]

Lists the records that were added, removed or changed between two folders of tables, at most N (default: 200)
of each sort.
`;

/** What differs between two folders of tables, in three lists. */
async function report(old: string, fresh: string, limit: number): Promise<void> {
	const changes = recordChanges(await recordsOf(old), await recordsOf(fresh));
	for (const title of ['added', 'removed', 'changed'] as const) {
		const lines = changes
			.filter(({ how }) => how === title)
			.map(({ record, fields }) => {
				const became = fields.map(({ field, was, is }) => `${field}: ${text(was)} → ${text(is)}`);
				const what = [said(record), ...(became.length > 0 ? [became.join('; ')] : [])].join(': ');
				return `  ${SIGNS[title]} ${what}\n${sentence(record)}`;
			});
		console.log([`${title}: ${lines.length}`, ...lines.slice(0, limit), ''].join('\n'));
	}
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
