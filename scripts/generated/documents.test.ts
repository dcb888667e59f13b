import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/lib/extract/read';
import { loadVocabulary } from '../../src/lib/language/load';
import { parseEntry } from '../../src/lib/store/catalog';
import { VOCABULARY_FOLDER } from '../../src/lib/store/steps';
import { documentsOf, generateDocuments, YEARS } from './documents';
import { madePlaces, PLACES } from './places';

const templates = { seeds: await documentsOf('seeds'), places: await madePlaces() };
const made = (count: number, seed?: number) => [...generateDocuments(templates, count, seed)];

describe('places', () => {
	it('are those of the mainland, from above, each with a name and a code of its own', () => {
		const { province, prefecture, county } = PLACES;
		const { places } = templates;
		expect(places).toHaveLength(province + prefecture + county);
		expect(new Set(places.map(({ name }) => name)).size).toBeGreaterThan(places.length - 60);
		expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
		expect(places[0]?.name).toBe('北京市');
		expect(places[province]?.code).toMatch(/^\d{4}00$/);
		expect(places.filter(({ code }) => /^[78]/.test(code))).toEqual([]);
	});
});

describe('generated documents', () => {
	it('are the same for the same number, however many are made', () => {
		const [few, many] = [made(5), made(9)];
		expect(many.slice(0, 5)).toEqual(few);
		expect(made(5, 2)).not.toEqual(few);
	});

	it('are each of a place and a year of their own, in entries that a catalog may hold', () => {
		const { places } = templates;
		const all = Array.from(generateDocuments(templates, places.length + 2), ({ entry }) => entry);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		expect(all[0]).toMatchObject({ region: places[0]?.name, plan_start: YEARS.first });
		expect(all.at(-1)).toMatchObject({ region: places[1]?.name, plan_start: YEARS.first + 1 });
		expect(all.slice(0, 50).map((entry) => parseEntry(entry))).toEqual(all.slice(0, 50));
	});

	it('speak of their own place and years, and keep what is no value', () => {
		// One sentence without its end: none is left out.
		const text =
			'2014年，内蒙古自治区新增公路100公里；依据内政办发〔2014〕15号，做好5G网络和第3章工作';
		const [seed] = templates.seeds;
		if (!seed) throw new Error('no seeds');
		const entry = { ...seed.entry, region: '内蒙古自治区', plan_start: 2014, plan_end: 2014 };
		const places = [{ name: '某县', code: '150199' }];
		const [first, second] = generateDocuments({ seeds: [{ entry, text }], places }, 2, 3);
		expect(first?.text).toMatch(/^2014年，某县新增公路\d+公里；/);
		expect(second?.entry).toMatchObject({ plan_start: 2015, plan_end: 2015 });
		expect(second?.text).toMatch(/^2015年，某县新增公路\d+公里；/);
		expect(second?.text).not.toContain('公路100公里');
		expect(second?.text).toContain('〔2014〕15号，做好5G网络和第3章工作');
	});

	it('give records of the same kinds and sectors as the seeds, nearly as often', async () => {
		const extract = createExtractor(await loadVocabulary(VOCABULARY_FOLDER));
		const records = (documents: typeof templates.seeds) =>
			documents.flatMap((document) => extract(document).records);
		const [own, generated] = [records(templates.seeds), records(made(60))];
		expect(generated.length / 60).toBeGreaterThan((0.7 * own.length) / templates.seeds.length);
		for (const kind of ['target', 'actual', 'standard']) {
			const share = (all: typeof own) =>
				all.filter((record) => record.kind === kind).length / all.length;
			expect(Math.abs(share(generated) - share(own)), kind).toBeLessThan(0.1);
		}
		const sectors = (all: typeof own) => new Set(all.map(({ sector }) => sector));
		expect(sectors(generated)).toEqual(sectors(own));
	});
});
