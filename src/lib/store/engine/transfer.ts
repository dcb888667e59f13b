import { canVerify, hexDigest, nameOf, receive } from './receive';

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

/** Unpacks gzip; leaves alone what the host has unpacked on its own account because of the name. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
	if (!packed) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
