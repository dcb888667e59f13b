/**
 * npm run fuzz [-- --runs 100000] [--seed N]: reads that many random and mutated documents and looks whether what must
 * hold for any reading does. What fails is made as small as it goes, and printed with the seed that leads to it.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyText, mutatedText } from '../src/lib/extract/any-text.fixtures';
import { faultsOf } from '../src/lib/extract/faults.fixtures';
import { readPlan } from '../src/lib/extract/fixtures';
import { Progress } from './progress';

const { values } = parseArgs({
	options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } }
});
const runs = Number(values.runs);
const progress = new Progress(runs, 'documents');
let records = 0;
const result = fc.check(
	fc.property(fc.oneof(anyText, mutatedText), (text) => {
		const reading = readPlan(text);
		records += reading.records.length;
		progress.advance();
		const [fault] = faultsOf(text, reading);
		if (fault !== undefined) throw new Error(fault);
	}),
	{ numRuns: runs, ...(values.seed === undefined ? {} : { seed: Number(values.seed) }) }
);
progress.clear();
console.log(`${result.numRuns} documents, ${records} records, seed ${result.seed}`);
if (result.failed) {
	console.log(fc.defaultReportMessage(result));
	process.exitCode = 1;
}
