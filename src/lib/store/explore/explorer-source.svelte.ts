import { page } from '$app/state';
import { unlessAborted } from '$lib/base/abort';
import { links } from '$lib/base/links';
import type { Rows } from '$lib/model/columns';
import type { DepartmentNames } from '$lib/model/department-names';
import type { Sort } from '$lib/model/explore-columns';
import type { Filters } from '$lib/model/filters';
import type { Explorer, ExplorerTables } from './explorer';

/** Bytes that came so far while tables are loaded; null when none are. */
let received = $state<number | null>(null);
/** The tables that were published; all visits of the page share them. */
let published: Promise<ExplorerTables> | undefined;

/** Reads the records of the collection, and those that the reader added, without a database. */
export class ExplorerSource {
	#explorer: Promise<Explorer> | undefined;
	/** Of what was known on the day that was asked for last. */
	#vintage: { day: string; explorer: Promise<Explorer> } | undefined;

	/** The documents that the reader added, once they are read. */
	#own = $state.raw<readonly Rows['documents'][]>([]);

	constructor(private readonly names: DepartmentNames) {}

	/** Bytes that came so far while tables are loaded; null when none are. */
	get received(): number | null {
		return received;
	}

	/** The documents that the reader added, marked as such; none until they are read. */
	get own(): readonly Rows['documents'][] {
		return this.#own;
	}

	/**
	 * Loads the tables. After a failure the next call tries again.
	 * @param day of which documents are the last, or null for all
	 */
	load(day: string | null = null): Promise<Explorer> {
		if (day !== null) return this.#loadVintage(day);
		this.#explorer ??= this.#open().catch((cause: unknown) => {
			this.#explorer = undefined;
			throw cause;
		});
		return this.#explorer;
	}

	async #open(): Promise<Explorer> {
		published ??= fetchTables().catch((cause: unknown) => {
			published = undefined;
			throw cause;
		});
		const [{ Explorer }, own, tables] = await Promise.all([
			import('./explorer'),
			readOwn(),
			published
		]);
		this.#own = own.flatMap(({ documents }) => documents);
		return new Explorer(
			{
				...tables,
				targets: [...tables.targets, ...own.flatMap(({ targets }) => targets)],
				documents: [...tables.documents, ...this.#own]
			},
			this.names
		);
	}

	#loadVintage(day: string): Promise<Explorer> {
		if (this.#vintage?.day !== day) {
			const explorer = this.load().then((all) => all.asOf(day));
			this.#vintage = { day, explorer };
			explorer.catch(() => (this.#vintage = undefined));
		}
		return this.#vintage.explorer;
	}

	async counts(filters: Filters, signal: AbortSignal) {
		return (await unlessAborted(this.load(filters.asOf), signal)).counts(filters);
	}

	async records(
		filters: Filters,
		sort: Sort | null,
		stretch: { limit: number; offset: number },
		signal: AbortSignal
	) {
		return (await unlessAborted(this.load(filters.asOf), signal)).records(filters, sort, stretch);
	}
}

async function readOwn() {
	const [{ listOwn }, { ownRows }] = await Promise.all([
		import('$lib/store/own/own-store'),
		import('$lib/store/own/own-document')
	]);
	// A browser that keeps nothing has none of them.
	return (await listOwn().catch(() => [])).map(ownRows);
}

async function fetchTables(): Promise<ExplorerTables> {
	const [{ fetchTable }, { parquetRows }] = await Promise.all([
		import('$lib/store/engine/published-table'),
		import('$lib/store/rows')
	]);
	const { assets, dataVersion, locale } = page.data;
	const life = new AbortController();
	received = 0;
	const rows = async <Name extends keyof ExplorerTables>(table: Name): Promise<Rows[Name][]> => {
		const address = links(locale).asset(assets[table]);
		const count = (bytes: number) => (received = (received ?? 0) + bytes);
		return parquetRows(await fetchTable(table, address, dataVersion, life.signal, count), table);
	};
	try {
		const [targets, documents, series] = await Promise.all([
			rows('targets'),
			rows('documents'),
			rows('series')
		]);
		return { targets, documents, series };
	} catch (cause) {
		life.abort(cause);
		throw cause;
	} finally {
		received = null;
	}
}
