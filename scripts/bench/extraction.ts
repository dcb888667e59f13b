import numberRecognizers from '@microsoft/recognizers-text-number';
import type { PlanDocument } from '../../src/lib/model/record';
import { createExtractor } from '../../src/lib/extract/read';
import { loadVocabulary } from '../../src/lib/language/load';
import { byteLength, MEGABYTE, leastSeconds, type Benchmark, type Figure } from '../benchmark';
import { documentsOf } from '../generated/documents';
import { VOCABULARY_FOLDER } from '../../src/lib/store/steps';

export const benchmark: Benchmark = {
	title: 'reading numbers, all fields set, on one core',
	async measure() {
		const extract = createExtractor(await loadVocabulary(VOCABULARY_FOLDER));
		const documents = await documentsOf('seeds');
		return [
			speedOfExtractor(extract, documents),
			...linearity(extract, documents),
			speedOfRecognizers(documents)
		];
	}
};

type Extract = ReturnType<typeof createExtractor>;

/** The texts of one round are repeated to about this many bytes. */
const ROUND = 8 * MEGABYTE;
/** A slower program is given as much as it reads in a few seconds. */
const SMALL_ROUND = 0.25 * MEGABYTE;

function bytesOf(documents: readonly PlanDocument[]): number {
	return documents.reduce((sum, { text }) => sum + byteLength(text), 0);
}

function speedOfExtractor(extract: Extract, documents: readonly PlanDocument[]): Figure {
	const times = Math.ceil(ROUND / bytesOf(documents));
	const seconds = leastSeconds(() => {
		for (let turn = 0; turn < times; turn += 1) for (const document of documents) extract(document);
	});
	const megabytes = (times * bytesOf(documents)) / MEGABYTE;
	return {
		name: 'this extractor',
		value: `${(megabytes / seconds).toFixed(1)} MB/s`,
		note: `${megabytes.toFixed(1)} MB of UTF-8, best of 7 runs`
	};
}

/** The time per megabyte of one document, and of the same text 2, 4 and 8 times over. */
function linearity(extract: Extract, documents: readonly PlanDocument[]): Figure[] {
	const [longest] = documents.toSorted((a, b) => b.text.length - a.text.length);
	if (!longest) return [];
	const base = longest.text.repeat(4);
	return [1, 2, 4, 8].map((factor) => {
		const text = base.repeat(factor);
		const megabytes = byteLength(text) / MEGABYTE;
		const seconds = leastSeconds(() => void extract({ entry: longest.entry, text }));
		return {
			name: `one document, ${factor} × the length`,
			value: `${((1000 * seconds) / megabytes).toFixed(0)} ms/MB`,
			note: `${megabytes.toFixed(2)} MB`
		};
	});
}

/**
 * Microsoft's Recognizers-Text finds bare numbers and percentages: no unit, indicator or year. It reads
 * lines fastest.
 */
function speedOfRecognizers(documents: readonly PlanDocument[]): Figure {
	const lines: string[] = [];
	let bytes = 0;
	for (const line of documents.flatMap(({ text }) => text.split('\n'))) {
		if (bytes >= SMALL_ROUND) break;
		lines.push(line);
		bytes += byteLength(line);
	}
	const { recognizeNumber, recognizePercentage, Culture } = numberRecognizers;
	const seconds = leastSeconds(() => {
		for (const line of lines) {
			recognizeNumber(line, Culture.Chinese);
			recognizePercentage(line, Culture.Chinese);
		}
	}, 3);
	return {
		name: 'Recognizers-Text, bare numbers',
		value: `${(bytes / MEGABYTE / seconds).toFixed(1)} MB/s`,
		note: `${(bytes / MEGABYTE).toFixed(2)} MB, line by line, best of 3 runs`
	};
}
