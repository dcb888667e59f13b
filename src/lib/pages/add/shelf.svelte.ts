import { OWN_PREFIX } from '$lib/base/document-ids';
import { asCorrected } from '$lib/store/own/corrected';
import type { OwnDocument } from '$lib/store/own/own-document';
import { stopEngine } from '$lib/store/engine/engine.svelte';
import { freeTableId, ownStatisticRows, type OwnStatistics } from '$lib/store/own/own-statistics';
import {
	allCorrections,
	keepFile,
	keepOwn,
	keepOwnStatistics,
	listOwnStatistics,
	listRead,
	putBack,
	removeOwnStatistics,
	takeOwn,
	type TakenDocument
} from '$lib/store/own/own-store';
import type { Correction } from '$lib/model/correction';
import type { CatalogEntry } from '$lib/model/record';
import type { Draft } from '$lib/ui/own/protocol';
import type { PlanReader } from '$lib/ui/own/reader';
import { reasonOf } from '$lib/base/reason';

export type Readable = Extract<Draft, { text: string }>;

/** A file that is being read, with how far it is. */
export interface Job {
	name: string;
	progress: { read: number; all: number } | null;
}

interface Removed {
	name: string;
	putBack: () => Promise<void>;
}

/** The reader's own documents and statistics: those kept in this browser, drafts to be checked, what is being read. */
export class Shelf {
	/** As they were read. */
	documents = $state.raw<OwnDocument[]>([]);
	corrections = $state.raw<Correction[]>([]);
	/** As the reader corrected them, in the same order. */
	readonly corrected = $derived(
		this.documents.map((document) => asCorrected(document, this.corrections))
	);
	/** What was removed last, with a way back. */
	removed = $state.raw<Removed | null>(null);
	drafts = $state.raw<Readable[]>([]);
	/** Files that could not be read. */
	refused = $state.raw<Extract<Draft, { code: string }>[]>([]);
	job = $state<Job | null>(null);
	failure = $state<string | null>(null);
	/** Why the browser did not take away what it keeps. */
	unremoved = $state<string | null>(null);
	/** The reader's own tables of statistics. */
	tables = $state.raw<OwnStatistics[]>([]);
	/** Whether the browser keeps documents. */
	keeps = $state(true);
	opened = $state(false);

	constructor(
		private readonly reader: PlanReader,
		private readonly dataVersion: string
	) {}

	/** Reads what is kept; what was related to other data is read anew. */
	async open(): Promise<void> {
		try {
			this.documents = await listRead();
			this.corrections = await allCorrections();
			this.tables = await listOwnStatistics();
		} catch {
			this.keeps = false;
		}
		this.opened = true;
		const stale = this.documents.filter(({ dataVersion }) => dataVersion !== this.dataVersion);
		for (const document of stale) await this.readAndKeep(document);
		for (const table of this.tables)
			if (table.dataVersion !== this.dataVersion) await this.readTable(table);
	}

	async add(files: readonly { name: string; bytes: () => Promise<Uint8Array> }[]): Promise<void> {
		this.failure = null;
		for (const { name, bytes } of files)
			await this.run(name, async (onProgress) => {
				const found = await this.reader.do('convert', { name, bytes: await bytes() }, onProgress);
				this.drafts = [...this.drafts, ...found.filter((draft) => 'text' in draft)];
				this.refused = [...this.refused, ...found.filter((draft) => 'code' in draft)];
				for (const draft of found)
					if ('csv' in draft) await this.readTable({ ...draft, id: freeTableId(this.tables) });
			});
	}

	/** Reads a draft whose entry was checked; gives the document, or null where it failed. */
	async accept(
		draft: Readable,
		entry: Omit<CatalogEntry, 'id' | 'file' | 'from' | 'to'>
	): Promise<OwnDocument | null> {
		const id = this.freeId(draft.name);
		const document = await this.readAndKeep({
			entry: { ...entry, id, file: draft.name, from: null, to: null },
			name: draft.name,
			text: draft.text,
			hasFile: draft.pdf !== null && (await this.keepFile(id, draft.pdf)),
			warnings: draft.warnings
		});
		if (document) this.drop(draft);
		return document;
	}

	/** Reads a document again as another entry describes it. */
	async correct(document: OwnDocument, entry: Partial<CatalogEntry>): Promise<void> {
		await this.readAndKeep({ ...document, entry: { ...document.entry, ...entry } });
	}

	drop(draft: Readable): void {
		this.drafts = this.drafts.filter((other) => other !== draft);
	}

	/** Reads anew what the reader corrected. */
	async recall(): Promise<void> {
		this.corrections = await allCorrections().catch(() => this.corrections);
		// It holds the records as they were.
		stopEngine();
	}

	async remove(id: string): Promise<void> {
		const document = this.documents.find(({ entry }) => entry.id === id);
		if (!document) return;
		let taken: TakenDocument = { document, file: null, corrections: [] };
		if (!(await this.forget(async () => void (taken = await takeOwn(document))))) return;
		this.documents = this.documents.filter((other) => other !== document);
		await this.recall();
		this.removed = {
			name: document.entry.title,
			putBack: async () => {
				this.documents = [document, ...this.documents];
				await putBack(taken).catch(() => (this.keeps = false));
				await this.recall();
			}
		};
	}

	async removeTable(id: string): Promise<void> {
		const table = this.tables.find((one) => one.id === id);
		if (!table || !(await this.forget(() => removeOwnStatistics(id)))) return;
		this.tables = this.tables.filter((other) => other !== table);
		this.removed = {
			name: table.name,
			putBack: async () => {
				this.tables = [...this.tables, table];
				await keepOwnStatistics(table).catch(() => (this.keeps = false));
				stopEngine();
			}
		};
	}

	/** Puts back what was removed last. */
	async undo(): Promise<void> {
		const { removed } = this;
		this.removed = null;
		await removed?.putBack();
	}

	stop(): void {
		this.reader.stop();
		this.job = null;
	}

	/** Whether something is no longer kept; what the browser does not let go stays in its list. */
	private async forget(remove: () => Promise<void>): Promise<boolean> {
		this.unremoved = null;
		try {
			if (this.keeps) await remove();
		} catch (error) {
			this.unremoved = reasonOf(error);
			return false;
		}
		// It holds what was removed still; the next question fills another.
		stopEngine();
		return true;
	}

	private async readTable({ id, name, csv }: Pick<OwnStatistics, 'id' | 'name' | 'csv'>) {
		const { rows, faults } = await this.reader.do('statistics', { csv });
		const { dataVersion } = this;
		const table = { id, name, csv, rows: ownStatisticRows(id, rows), faults, dataVersion };
		this.tables = [...this.tables.filter((other) => other.id !== id), table];
		await keepOwnStatistics(table).catch(() => (this.keeps = false));
		stopEngine();
	}

	/** Whether a file was kept; without it its document is whole, only its pages cannot be shown. */
	private keepFile(id: string, bytes: Uint8Array): Promise<boolean> {
		return keepFile(id, bytes).then(
			() => true,
			() => false
		);
	}

	private async readAndKeep(
		source: Pick<OwnDocument, 'entry' | 'name' | 'text' | 'hasFile' | 'warnings'>
	): Promise<OwnDocument | null> {
		let kept: OwnDocument | null = null;
		await this.run(source.name, async () => {
			const [read] = await this.reader.do('read', [{ entry: source.entry, text: source.text }]);
			if (!read) return;
			const { dataVersion } = this;
			const { entry } = source;
			const document = { ...source, ...read, entry, dataVersion };
			this.documents = [document, ...this.documents.filter((other) => other.entry.id !== entry.id)];
			kept = document;
			await keepOwn(document).catch(() => (this.keeps = false));
			stopEngine();
		});
		return kept;
	}

	private async run(
		name: string,
		work: (onProgress: (read: number, all: number) => void) => Promise<void>
	): Promise<void> {
		this.job = { name, progress: null };
		try {
			await work((read, all) => (this.job = { name, progress: { read, all } }));
		} catch (error) {
			this.failure = reasonOf(error);
		} finally {
			this.job = null;
		}
	}

	/** An id from the name of the file, letters and digits of any script, that no own document has. */
	private freeId(name: string): string {
		const stem = name.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
		const base = OWN_PREFIX + (stem.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 40) || 'plan');
		const taken = this.documents.map(({ entry }) => entry.id);
		let id = base;
		for (let turn = 2; taken.includes(id); turn += 1) id = `${base}-${turn}`;
		return id;
	}
}
