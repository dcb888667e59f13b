import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Texts put aside in a file, to be read back one by one in their order. */
export class Spool {
	private readonly lengths: number[] = [];

	private constructor(
		private readonly folder: string,
		private readonly file: FileHandle
	) {}

	static async open(): Promise<Spool> {
		const folder = await mkdtemp(join(tmpdir(), 'spool-'));
		return new Spool(folder, await open(join(folder, 'texts'), 'w+'));
	}

	async write(text: string): Promise<void> {
		const bytes = Buffer.from(text);
		await this.file.appendFile(bytes);
		this.lengths.push(bytes.length);
	}

	async *read(): AsyncGenerator<string> {
		let position = 0;
		for (const length of this.lengths) {
			const bytes = Buffer.alloc(length);
			await this.file.read(bytes, 0, length, position);
			position += length;
			yield bytes.toString();
		}
	}

	async close(): Promise<void> {
		await this.file.close();
		await rm(this.folder, { recursive: true });
	}
}
