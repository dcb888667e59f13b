import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Items that are written as one text; a text of all items of a large document would be longer than texts can be. */
const BATCH = 500;

/** Lists put aside in a file, to be read back one by one in their order. */
export class Spool<Item> {
	/** For each list, the lengths in bytes of the texts that hold it. */
	private readonly lists: number[][] = [];

	private constructor(private readonly file: FileHandle) {}

	/** The file has no name any more when this returns, so that nothing of it outlives the process. */
	static async open<Item>(): Promise<Spool<Item>> {
		const folder = await mkdtemp(join(tmpdir(), 'spool-'));
		try {
			return new Spool(await open(join(folder, 'lists'), 'w+'));
		} finally {
			await rm(folder, { recursive: true });
		}
	}

	/**
	 * @returns the items as they will be read. Keep nothing of `items` itself: a slice of a text, as records hold
	 * them, keeps the whole text in memory; what comes out of JSON does not.
	 */
	async write(items: readonly Item[]): Promise<Item[]> {
		const lengths: number[] = [];
		const kept: Item[] = [];
		for (let from = 0; from < items.length; from += BATCH) {
			const json = JSON.stringify(items.slice(from, from + BATCH));
			const bytes = Buffer.from(json);
			await this.file.appendFile(bytes);
			lengths.push(bytes.length);
			kept.push(...(JSON.parse(json) as Item[]));
		}
		this.lists.push(lengths);
		return kept;
	}

	async *read(): AsyncGenerator<Item[]> {
		let position = 0;
		for (const lengths of this.lists) {
			const items: Item[] = [];
			for (const length of lengths) {
				const bytes = Buffer.alloc(length);
				await this.file.read(bytes, 0, length, position);
				position += length;
				items.push(...(JSON.parse(bytes.toString()) as Item[]));
			}
			yield items;
		}
	}

	async close(): Promise<void> {
		await this.file.close();
	}
}
