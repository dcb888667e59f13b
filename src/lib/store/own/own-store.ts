import type { OwnDocument } from './own-document';

const DATABASE = 'plan-targets';
const STORE = 'documents';

/**
 * The documents that a reader added, in this browser only (IndexedDB). Every function fails where the browser
 * keeps nothing for the site: a private window, a full disk.
 */
export async function listOwn(): Promise<OwnDocument[]> {
	const documents = await inStore(
		'readonly',
		(store) => store.getAll() as IDBRequest<OwnDocument[]>
	);
	return documents.sort((a, b) => b.entry.plan_start - a.entry.plan_start);
}

export async function keepOwn(document: OwnDocument): Promise<void> {
	await inStore('readwrite', (store) => store.put(document));
}

export async function removeOwn(id: string): Promise<void> {
	await inStore('readwrite', (store) => store.delete(id));
}

async function inStore<Result>(
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => IDBRequest<Result>
): Promise<Result> {
	const database = await open();
	try {
		const transaction = database.transaction(STORE, mode);
		const result = answer(work(transaction.objectStore(STORE)));
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
	const request = indexedDB.open(DATABASE, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'entry.id' });
	return answer(request);
}

const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(failure(request.error));
	});

const failure = (error: DOMException | null): Error =>
	error ?? new Error('the browser keeps nothing');
