import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import {
	clauseList,
	clausePoint,
	Coordinator,
	makeClient,
	Selection,
	type Connector
} from '@uwdata/mosaic-core';
import { count, Query, unnest } from '@uwdata/mosaic-sql';
import { Field, List, makeData, makeVector, Table, tableToIPC, Uint32, Vector } from 'apache-arrow';
import { openWasm } from '../../src/lib/store/engine/wasm.fixture';
import type { Coded } from '../../src/lib/store/explore/coded';
import type { Program } from './counting';

const TABLE = 'facets';

/** Mosaic's coordinator over the DuckDB-WASM of the site, with a client for each facet. */
export const mosaic: Program = {
	name: 'Mosaic',
	async open({ facets, columns }) {
		const connection = await openWasm();
		const vectors: Record<string, Vector> = {};
		for (const [index, facet] of facets.entries()) vectors[facet] = vectorOf(columns[index]);
		const arrow = tableToIPC(new Table(vectors), 'stream');
		connection.insertArrowFromIPCStream(arrow, { name: TABLE });
		const coordinator = new Coordinator(connectorOf(connection), { logger: null });
		const selection = Selection.crossfilter();
		const counts = columns.map(({ values }) => new Uint32Array(values.length));
		const clients = columns.map(({ starts }, group) => {
			const facet = facets[group] ?? '';
			const value = starts ? unnest(facet) : facet;
			return makeClient({
				coordinator,
				selection,
				query: (filter) =>
					Query.from(Query.from(TABLE).select({ value }).where(filter))
						.select('value', { records: count() })
						.groupby('value'),
				queryResult: (data) => {
					const own = counts[group]?.fill(0);
					for (const { value: code, records } of data as Iterable<Counted>)
						if (own) own[code] = records;
				}
			});
		});
		await Promise.all(clients.map(({ pending }) => pending));
		return {
			async change({ group, code }) {
				const facet = facets[group] ?? '';
				const source = clients[group];
				if (!source) throw new Error(`no facet ${group}`);
				const options = { source, clients: new Set([source]) };
				const value = code ?? undefined;
				selection.update(
					columns[group]?.starts
						? clauseList(facet, value === undefined ? value : [value], options)
						: clausePoint(facet, value, options)
				);
				await selection.pending('value');
				return counts;
			}
		};
	}
};

interface Counted {
	value: number;
	records: number;
}

/** Mosaic reads the bytes of Arrow with a library of its own. */
function connectorOf(connection: DuckDBConnection): Connector {
	const { _bindings, _conn } = connection as unknown as Inside;
	return {
		// The same for what answers and what does not: its type would have them apart.
		query: ({ sql }: { sql: string }) => Promise.resolve(_bindings.runQuery(_conn, sql) as never)
	};
}

/** What a connection hides: how bytes are had before another library reads them. */
interface Inside {
	_bindings: { runQuery(connection: number, sql: string): Uint8Array };
	_conn: number;
}

function vectorOf(column: Coded | undefined): Vector {
	const { codes, starts } = column ?? { codes: [], starts: null };
	const all = Uint32Array.from(codes);
	if (!starts) return makeVector(all);
	const item = makeData({ type: new Uint32(), data: all, length: all.length });
	const type = new List(new Field('item', new Uint32(), false));
	const length = starts.length - 1;
	return new Vector([
		makeData({ type, length, nullCount: 0, valueOffsets: Int32Array.from(starts), child: item })
	]);
}
