import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CatalogEntry, ExtractedRecord } from '../model/record';
import { readCatalog, readDocuments } from '../store/source';
import { createExtractor } from '../extract/read';
import { loadVocabulary } from '../language/load';
import { vocabulary } from '../relate/fixtures';
import { relateRecords } from '../relate/series';

/** Records are named by file and offset: "nmg-2023-work-report.txt@5523". */
const Labels = v.object({
	together: v.record(v.string(), v.array(v.string())),
	apart: v.array(v.tuple([v.string(), v.string()]))
});
const labels = v.parse(Labels, JSON.parse(readFileSync('data/labels/series.json', 'utf8')));

async function seriesOfSeeds(): Promise<Map<string, string | null>> {
	const extract = createExtractor(await loadVocabulary('data'));
	const { entries } = await readCatalog('seeds');
	const documents: CatalogEntry[] = [];
	const records: ExtractedRecord[] = [];
	for await (const source of readDocuments('seeds', entries)) {
		if ('reason' in source) throw new Error(source.reason);
		documents.push(source.entry);
		records.push(...extract(source).records);
	}
	const { targets } = relateRecords(records, documents, vocabulary);
	return new Map(targets.map(({ file, at, series }) => [`${file}@${at}`, series]));
}

describe('the labelled records of the seeds', async () => {
	const series = await seriesOfSeeds();

	it.each(Object.entries(labels.together))('%s is one series', (_title, records) => {
		const ids = records.map((record) => series.get(record) ?? `${record} has none`);
		expect(new Set(ids)).toEqual(new Set([series.get(records[0] ?? '')]));
	});

	it.each(labels.apart)('%s and %s are apart', (a, b) => {
		expect(series.has(a) && series.has(b)).toBe(true);
		expect(series.get(a) ?? a).not.toBe(series.get(b) ?? b);
	});
});
