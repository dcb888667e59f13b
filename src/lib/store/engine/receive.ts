/** Nothing more came for so long: the transfer is given up. */
const PATIENCE_MS = 20_000;

/** Whether this page can check what it received: a browser gives digests to safe addresses (https) only. */
export const canVerify = (): boolean => 'subtle' in crypto;

/** The last part of an address. */
export const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

interface Receiving {
	signal?: AbortSignal;
	/** Called with the number of bytes of each piece. */
	count?: (bytes: number) => void;
	cache: RequestCache;
}

const NOT_FOUND = 404;

/** The bytes of an answer; null where there is no such file. @throws where they do not come, or stop coming */
export async function receive(
	address: string,
	{ signal, count, cache }: Receiving
): Promise<Uint8Array<ArrayBuffer> | null> {
	const life = new AbortController();
	const end = () => life.abort(signal?.reason);
	const stall = () => life.abort(new Error(`${nameOf(address)} stopped coming`));
	signal?.addEventListener('abort', end);
	let timer = setTimeout(stall, PATIENCE_MS);
	try {
		const response = await fetch(address, { signal: life.signal, cache });
		if (response.status === NOT_FOUND) return null;
		if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
		const reader = response.body.getReader();
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		for (let read = await reader.read(); !read.done; read = await reader.read()) {
			clearTimeout(timer);
			timer = setTimeout(stall, PATIENCE_MS);
			pieces.push(read.value);
			count?.(read.value.length);
		}
		return new Uint8Array(await new Blob(pieces).arrayBuffer());
	} catch (cause) {
		life.signal.throwIfAborted();
		throw cause;
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', end);
	}
}

/** The SHA-256 of some bytes, in hexadecimal. */
export async function hexDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
