import { ParquetWriter } from '../src/lib/store/parquet';
import type { Output } from '../src/lib/store/pipeline';
import { CommandError } from './extract/options';
import { endCleanly } from './end-cleanly';
import { reasonOf } from '../src/lib/base/reason';

/**
 * Writes tables to a folder, all or none.
 * @param run writes their rows
 * @param isWorthWriting asked when all rows are there
 * @throws CommandError where the folder cannot be written to, or another run does
 */
export async function writeParquet(
	out: string,
	run: (output: Output) => Promise<void>,
	isWorthWriting: () => boolean = () => true
): Promise<void> {
	// Listens before the folder is locked: a signal in between would leave the lock behind.
	let writer: ParquetWriter | null = null;
	const listening = endCleanly(() => writer?.close());
	try {
		writer = await ParquetWriter.open(out).catch(wrongFolder);
		await run(writer);
		if (isWorthWriting()) await writer.commit();
	} finally {
		listening.stop();
		writer?.close();
	}
}

function wrongFolder(error: unknown): never {
	throw new CommandError(reasonOf(error));
}
