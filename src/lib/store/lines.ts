const NEW_LINE = 0x0a;

/** A line of a stream: its bytes without the end of line, or null where it is too long to be held. */
export interface Line {
	/** From 1. */
	number: number;
	bytes: Uint8Array | null;
}

/**
 * The lines of a stream of bytes, one at a time.
 * @param longest bytes; a longer line is passed over, so that memory stays bounded
 */
export async function* linesOf(
	stream: AsyncIterable<Uint8Array>,
	longest: number
): AsyncGenerator<Line> {
	let pieces: Uint8Array[] = [];
	let length = 0;
	let number = 1;
	const take = (piece: Uint8Array) => {
		length += piece.length;
		if (length > longest) pieces = [];
		else pieces.push(piece);
	};
	const line = (): Line => {
		const bytes = length > longest ? null : Buffer.concat(pieces);
		pieces = [];
		length = 0;
		return { number: number++, bytes };
	};
	for await (const chunk of stream) {
		let from = 0;
		for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
			take(chunk.subarray(from, end));
			yield line();
			from = end + 1;
		}
		take(chunk.subarray(from));
	}
	if (length > 0) yield line();
}
