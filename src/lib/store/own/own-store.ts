import type { Correction } from '../../model/correction';
import { asCorrected } from './corrected';
import type { OwnDocument } from './own-document';
import type { OwnStatistics } from './own-statistics';

const DATABASE = 'plan-targets';
/** Raised with every store that is added. */
const VERSION = 4;
/** The stores, with what their rows are found by. */
const STORES = { documents: 'entry.id', corrections: 'id', statistics: 'id', files: 'id' } as const;
type Store = keyof typeof STORES;

/*
 * What a reader added and corrected, in this browser only (IndexedDB). Every function fails where the browser
 * keeps nothing for the site: a private window, a full disk.
 */

/** The documents that a reader added, as the reader corrected them, the latest plan first. */
export async function listOwn(): Promise<OwnDocument[]> {
	const [documents, corrections] = await Promise.all([listRead(), allCorrections()]);
	return documents.map((document) => asCorrected(document, corrections));
}

/** The same as the extractor read them. */
export async function listRead(): Promise<OwnDocument[]> {
	const documents = await inStore(
		'documents',
		'readonly',
		(store) => store.getAll() as IDBRequest<OwnDocument[]>
	);
	return documents.sort((a, b) => b.entry.plan_start - a.entry.plan_start);
}

export async function keepOwn(document: OwnDocument): Promise<void> {
	await inStore('documents', 'readwrite', (store) => store.put(document));
}

/** A document with all that is kept of it. */
export interface TakenDocument {
	document: OwnDocument;
	file: Uint8Array | null;
	corrections: Correction[];
}

/** Takes a document away, with its file and its corrections: another one may have its id. */
export async function takeOwn(document: OwnDocument): Promise<TakenDocument> {
	const { id } = document.entry;
	const taken = { document, file: await fileOf(id), corrections: await listCorrections(id) };
	await inStore('documents', 'readwrite', (store) => store.delete(id));
	await inStore('files', 'readwrite', (store) => store.delete(id));
	for (const correction of taken.corrections) await removeCorrection(correction.id);
	return taken;
}

/** Keeps again what was taken away. */
export async function putBack({ document, file, corrections }: TakenDocument): Promise<void> {
	await keepOwn(document);
	if (file) await keepFile(document.entry.id, file);
	for (const correction of corrections) await keepCorrection(correction);
}

/** Keeps the file of a document, whose pages can be shown. */
export async function keepFile(id: string, bytes: Uint8Array): Promise<void> {
	await inStore('files', 'readwrite', (store) => store.put({ id, bytes }));
}

/** The file of a document; null where none is kept. */
export async function fileOf(id: string): Promise<Uint8Array | null> {
	const kept = await inStore(
		'files',
		'readonly',
		(store) => store.get(id) as IDBRequest<{ bytes: Uint8Array } | undefined>
	);
	return kept?.bytes ?? null;
}

/** The tables of statistics that a reader added, in the order of their ids. */
export const listOwnStatistics = (): Promise<OwnStatistics[]> =>
	inStore('statistics', 'readonly', (store) => store.getAll() as IDBRequest<OwnStatistics[]>);

export async function keepOwnStatistics(table: OwnStatistics): Promise<void> {
	await inStore('statistics', 'readwrite', (store) => store.put(table));
}

export async function removeOwnStatistics(id: string): Promise<void> {
	await inStore('statistics', 'readwrite', (store) => store.delete(id));
}

/** The corrections of all documents. */
export const allCorrections = (): Promise<Correction[]> =>
	inStore('corrections', 'readonly', (store) => store.getAll() as IDBRequest<Correction[]>);

/** The corrections of a document, in text order. */
export async function listCorrections(document: string): Promise<Correction[]> {
	const all = await allCorrections();
	return all.filter((one) => one.document === document).sort((a, b) => a.at - b.at);
}

export async function keepCorrection(correction: Correction): Promise<void> {
	await inStore('corrections', 'readwrite', (store) => store.put(correction));
}

export async function removeCorrection(id: string): Promise<void> {
	await inStore('corrections', 'readwrite', (store) => store.delete(id));
}

async function inStore<Result>(
	name: Store,
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => IDBRequest<Result>
): Promise<Result> {
	const database = await open();
	try {
		const transaction = database.transaction(name, mode);
		const result = answer(work(transaction.objectStore(name)));
		// A write is safe only when its transaction is over.
		await new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onerror = transaction.onabort = () => reject(failure(transaction.error));
		});
		return await result;
	} finally {
		database.close();
	}
}

function open(): Promise<IDBDatabase> {
	const request = indexedDB.open(DATABASE, VERSION);
	request.onupgradeneeded = () => {
		const { result } = request;
		for (const [name, keyPath] of Object.entries(STORES))
			if (!result.objectStoreNames.contains(name)) result.createObjectStore(name, { keyPath });
	};
	return answer(request);
}

const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(failure(request.error));
	});

const failure = (error: DOMException | null): Error =>
	error ?? new Error('the browser keeps nothing');
