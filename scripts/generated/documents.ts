import type { CatalogEntry, PlanDocument } from '../../src/lib/model/record';
import { readCatalog, readDocuments } from '../../src/lib/store/source';
import type { MadePlace } from './places';
import { randomOf, type Random } from './random';

/** Documents are made for each place in each of so many years, from this one on. */
export const YEARS = { first: 2014, count: 12 };

/** Of a seed's sentences so many are in a document that is made of it. */
const KEPT = 0.85;
/** How far values lie from the seed's: the standard deviation of their logarithm, and that of shares. */
const SPREAD = { value: 0.5, share: 0.05 };

/** The documents of a folder, each cut out of its file. */
export async function documentsOf(folder: string): Promise<PlanDocument[]> {
	const { entries } = await readCatalog(folder);
	const documents: PlanDocument[] = [];
	for await (const source of readDocuments(folder, entries)) {
		if ('reason' in source) throw new Error(`${source.file}: ${source.reason}`);
		const { entry, text } = source;
		const own = text.slice(entry.from ?? 0, entry.to ?? text.length);
		documents.push({ entry: { ...entry, from: null, to: null }, text: own });
	}
	return documents;
}

/** What documents are made of. */
export interface Templates {
	/** Real documents, such as the seeds: what is said, how often, of whom and in which words comes from these. */
	seeds: readonly PlanDocument[];
	places: readonly MadePlace[];
}

/**
 * Makes plans of as many places and years as are asked for. A document is a seed drawn at random: some sentences are
 * left out, its place and years become the document's own, and its values are spread about the seed's.
 * The n-th document of a seed number is always the same, however many are made.
 */
export function* generateDocuments(
	{ seeds, places }: Templates,
	count: number,
	seed = 1
): Generator<PlanDocument> {
	for (let index = 0; index < count; index += 1) {
		const random = randomOf(seed * 1_000_003 + index);
		const template = seeds[random.below(seeds.length)];
		const place = places[index % places.length];
		if (!template || !place) return;
		const turn = Math.floor(index / places.length);
		const year = YEARS.first + (turn % YEARS.count);
		const again = Math.floor(turn / YEARS.count);
		yield madeDocument(template, place, { year, again }, random);
	}
}

function madeDocument(
	{ entry, text }: PlanDocument,
	place: MadePlace,
	{ year, again }: { year: number; again: number },
	random: Random
): PlanDocument {
	const later = year - entry.plan_start;
	const id = `g${place.code}-${year}${again === 0 ? '' : `-${again + 1}`}`;
	const own: CatalogEntry = {
		...entry,
		id,
		file: `${id}.txt`,
		title: moved(entry.title, entry.region, place, later),
		title_en: null,
		issuer: `${place.name}人民政府`,
		region: place.name,
		issued: `${year}-01-${String(1 + random.below(28)).padStart(2, '0')}`,
		plan_start: year,
		plan_end: entry.plan_end + later
	};
	const sentences = text
		.split(/(?<=[。\n])/)
		.filter((sentence) => !/。$/.test(sentence) || random.next() < KEPT)
		.map((sentence) => spread(moved(sentence, entry.region, place, later), random));
	return { entry: own, text: sentences.join('') };
}

/** A text with its place and years changed for others. */
const moved = (text: string, region: string, place: MadePlace, later: number): string =>
	text
		.replaceAll(region, place.name)
		.replace(/(?<!\d)(?:19|20)\d\d(?=[年—－-])/g, (year) => String(Number(year) + later));

/** A number with a unit behind it: no year, day, article, number of a document or of a list, and no 5G. */
const VALUE =
	/(?<![\d.〔第（(—－-])\d+(?:\.\d+)?(?=%|[万亿]?[\p{Script=Han}](?<![年月日号条章项、]))/gu;

const spread = (text: string, random: Random): string =>
	text.replace(VALUE, (printed, at: number) => {
		const decimals = printed.split('.')[1]?.length ?? 0;
		const isShare = text[at + printed.length] === '%';
		const factor = Math.exp(random.normal() * (isShare ? SPREAD.share : SPREAD.value));
		const value = Number(printed) * factor;
		const most = isShare && Number(printed) <= 100 ? 100 : Infinity;
		return Math.min(most, Math.max(10 ** -decimals, value)).toFixed(decimals);
	});
