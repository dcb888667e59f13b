import { createGuesser } from '$lib/extract/guess/guess';
import { createExtractor } from '$lib/extract/read';
import type { ExtractedRecord } from '$lib/model/record';
import { findBlocks } from '$lib/ui/reading/blocks';
import { markStretches, readingBlocks } from '$lib/ui/reading/pieces';
import { pairInOrder } from '$lib/relate/changes/plan-pair';
import { createPledgeNamer } from '$lib/relate/changes/pledge';
import { createRelation } from '$lib/relate/series';
import { convertFile } from '$lib/text/formats/convert';
import { sniff } from '$lib/text/formats/sniff';
import { createStatisticsReader } from '$lib/store/statistics';
import { statisticsInFile, statisticsInWorkbook } from './statistics-in';
import { keptBeside } from './kept';
import { readCMapAsset } from './cmaps';
import { openCollection, type Collection } from './collection';
import { ownPlan } from './own-plan';
import type { Answer, Draft, ReaderRequest, Task, Work } from './protocol';
import { bundledVocabularies } from './vocabulary';
import { reasonOf } from '$lib/base/reason';

const { words, series: seriesWords } = bundledVocabularies();
const guess = createGuesser(words.regions);
const extract = createExtractor(words);
const nameOf = createPledgeNamer(seriesWords);
const readStatistics = createStatisticsReader(words, seriesWords);
let collection: Promise<Collection> | undefined;

const say = (answer: Answer) => {
	postMessage(answer);
};

const tasks: {
	[Name in Task]: (
		asks: Work[Name]['asks'],
		about: { id: number; collection: () => Promise<Collection> }
	) => Promise<Work[Name]['answers']>;
} = {
	async convert({ name, bytes }, { id }) {
		const table = statisticsInFile(name, bytes);
		if (table !== null) return [{ name, csv: table }];
		const drafts: Draft[] = [];
		const onPage = (read: number, all: number) => say({ id, progress: { read, all } });
		for await (const { name: inner, bytes: own, result } of convertFile(name, bytes, {
			readCMap: readCMapAsset,
			onPage
		})) {
			if ('code' in result) {
				drafts.push({ name: inner, code: result.code });
				continue;
			}
			const { text, warnings } = result;
			const format = sniff(inner, own);
			// A workbook is an archive.
			const csv = format === 'zip' ? statisticsInWorkbook(text) : null;
			drafts.push(
				csv !== null
					? { name: inner, csv }
					: {
							name: inner,
							text,
							warnings,
							guess: guess(text, inner),
							pdf: format === 'pdf' ? own : null
						}
			);
		}
		return drafts;
	},

	async statistics({ csv }, { collection }) {
		const { series, documents } = await collection();
		return readStatistics(
			csv,
			series,
			documents.map(({ region }) => region)
		);
	},

	async kept({ series, added }, { collection }) {
		return keptBeside(await collection(), added, series, nameOf);
	},

	async read(documents, { id, collection }) {
		const { documents: others, targetsOf, series } = await collection();
		const relation = createRelation(seriesWords);
		for (const { id, region } of others) relation.add(targetsOf(id), region);
		const read = documents.map(({ entry, text }, index) => {
			const reading = extract({ entry, text });
			relation.add(reading.records, entry.region);
			say({ id, progress: { read: index + 1, all: documents.length } });
			return { entry, ...reading };
		});
		const { relate } = relation.complete();
		const known = new Set(series.map(({ id }) => id));
		return read.map(({ entry, records, dismissed }) => ({
			entry,
			dismissed,
			// A series that the collection does not have could not be shown beside it.
			targets: relate(records satisfies ExtractedRecord[], entry.region).map((target) =>
				target.series !== null && !known.has(target.series) ? { ...target, series: null } : target
			)
		}));
	},

	async lay({ text, targets, dismissed }) {
		return readingBlocks(
			text,
			findBlocks(text, 0, text.length),
			markStretches(text, targets, dismissed)
		);
	},

	async picture({ pdf, text, at, end }) {
		const { pageOfNumber } = await import('./page-of-number');
		return pageOfNumber(pdf, text, { at, end });
	},

	async documents(_, { collection }) {
		return (await collection()).documents;
	},

	async compare({ own, other }, { collection }) {
		const { series } = await collection();
		const plan = (one: typeof other) => ('pledges' in one ? one : ownPlan(one, series, nameOf));
		return pairInOrder(plan(own), plan(other));
	},

	async series(ids, { collection }) {
		return (await collection()).statementsOf(ids);
	}
};

onmessage = ({ data: request }: MessageEvent<ReaderRequest>) => {
	void answer(request);
};

async function answer<Name extends Task>({
	id,
	task,
	asks,
	data
}: ReaderRequest<Name>): Promise<void> {
	const about = { id, collection: () => (collection ??= openCollection(data)) };
	try {
		say({ id, answers: await tasks[task](asks, about) });
	} catch (error) {
		// What could not be fetched is tried again.
		collection = undefined;
		say({ id, failure: reasonOf(error) });
	}
}
