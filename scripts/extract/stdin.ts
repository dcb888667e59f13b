import { LONGEST_LINE, recordLines } from '../../src/lib/store/document-line';
import { inOrder } from '../../src/lib/store/in-order';
import { linesOf } from '../../src/lib/store/lines';
import type { Problem } from '../../src/lib/store/catalog';
import type { DocumentReading } from '../../src/lib/store/reading';
import type { Answer, Task } from './perform';

interface Result {
	number: number;
	answer: Answer;
}

const TOO_LONG: Problem = { file: '', reason: `longer than ${LONGEST_LINE / 2 ** 20} MB` };

/** How lines become results. */
interface Work {
	format: 'jsonl' | 'readings';
	perform: (task: Task) => Promise<Answer>;
	/** So many lines are in work at a time. */
	ahead: number;
}

/**
 * Reads documents in lines of JSON and prints their records, or whole readings, in the same order.
 * @returns how many lines could not be read
 */
export async function filterLines(
	input: AsyncIterable<Uint8Array>,
	{ format, perform, ahead }: Work,
	print: (text: string) => Promise<void>,
	complain: (text: string) => void
): Promise<number> {
	let failed = 0;
	const work = async ({
		number,
		bytes
	}: {
		number: number;
		bytes: Uint8Array | null;
	}): Promise<Result> => ({
		number,
		answer: bytes ? await perform({ line: bytes }) : [TOO_LONG]
	});
	for await (const { number, answer } of inOrder(written(input), work, ahead)) {
		for (const reading of answer) {
			if ('reason' in reading) {
				failed += 1;
				complain(`line ${number}: ${reading.reason}`);
			} else await print(printed(reading, format));
		}
	}
	return failed;
}

/** Lines that hold anything; an empty one at the end of a part is no document. */
async function* written(input: AsyncIterable<Uint8Array>) {
	for await (const line of linesOf(input, LONGEST_LINE)) if (line.bytes?.length !== 0) yield line;
}

const printed = (reading: DocumentReading, format: 'jsonl' | 'readings'): string =>
	format === 'jsonl'
		? recordLines(reading.records)
		: `${JSON.stringify({ ...reading, seconds: 0 })}\n`;
