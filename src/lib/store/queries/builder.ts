import {
	DummyDriver,
	Kysely,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	sql,
	type CompiledQuery,
	type Expression
} from 'kysely';
import type { Rows } from '$lib/model/columns';

/**
 * A statement with its bound values, and the type of the rows that it answers with. Both engines
 * take it: native DuckDB while building, DuckDB-WASM in the reader's browser.
 */
export type Query<Row> = CompiledQuery<Row>;

/**
 * Builds statements and never runs them: DuckDB speaks the dialect of Postgres, `$1` included.
 * End every builder with `.compile()`.
 */
export const db = new Kysely<Rows>({
	dialect: {
		createAdapter: () => new PostgresAdapter(),
		createDriver: () => new DummyDriver(),
		createIntrospector: (database) => new PostgresIntrospector(database),
		createQueryCompiler: () => new PostgresQueryCompiler()
	}
});

/** What a subquery counts for each row. Where it finds nothing, ClickHouse would say null. */
export const orZero = (counted: Expression<unknown>) => sql<number>`coalesce(${counted}, 0)`;
