/** Nothing more came for so long: the transfer is given up. */
const PATIENCE_MS = 20_000;

/** Whether this page can check what it received: a browser gives digests to safe addresses (https) only. */
export const canVerify = (): boolean => 'subtle' in crypto;

/** The digest in the name of an asset: `targets-0a1b….parquet`. */
const digestOf = (address: string): string => /-([0-9a-f]{32})\./.exec(address)?.[1] ?? '';

/**
 * Fetches an asset whole and compares it with the digest in its name. What stalls, breaks off or is not what was
 * built is asked for once more, past every cache: a cache would give the same again.
 * @param count is called with the number of bytes of each piece
 * @throws where the second answer fails as well
 */
export async function fetchAsset(
	address: string,
	signal: AbortSignal,
	count: (bytes: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return await fetchOnce(address, signal, count, 'default');
	} catch {
		signal.throwIfAborted();
		return fetchOnce(address, signal, count, 'reload');
	}
}

async function fetchOnce(
	address: string,
	signal: AbortSignal,
	count: (bytes: number) => void,
	cache: RequestCache
): Promise<Uint8Array<ArrayBuffer>> {
	const received = await receive(address, { signal, count, cache });
	if (!received) throw new Error(`404 for ${address}`);
	const bytes = await unpack(received);
	if (canVerify() && !(await hexDigest(bytes)).startsWith(digestOf(address)))
		throw new Error(`${nameOf(address)} is not what was published`);
	return bytes;
}

const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

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

/** Unpacks gzip; leaves alone what the host has unpacked on its own account because of the name. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
	if (!packed) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The SHA-256 of some bytes, in hexadecimal. */
export async function hexDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
