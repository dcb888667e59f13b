import { join } from 'node:path';
import * as v from 'valibot';
import { readYaml } from '../../src/lib/base/yaml';
import { VOCABULARY_FOLDER } from '../../src/lib/store/steps';

/** A place that generated documents govern. */
export interface MadePlace {
	name: string;
	code: string;
}

/** So many places of each level publish plans: those of the mainland. */
export const PLACES = { province: 31, prefecture: 333, county: 2800 };

const Regions = v.array(v.object({ name: v.string(), code: v.optional(v.nullable(v.string())) }));

const NOT_OF_THE_MAINLAND = /^[78]/;
const levelOf = (code: string): keyof typeof PLACES =>
	code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';

/**
 * Provinces, prefectures and counties, from above. The names are those of `data/regions.yaml`; counties that it does
 * not know are made up, numbered within their prefecture.
 */
export async function madePlaces(): Promise<MadePlace[]> {
	const regions = v.parse(Regions, await readYaml(join(VOCABULARY_FOLDER, 'regions.yaml')));
	const known = regions.flatMap(({ name, code }) =>
		code && !NOT_OF_THE_MAINLAND.test(code) ? [{ name, code }] : []
	);
	const of = (level: keyof typeof PLACES) =>
		known.filter(({ code }) => levelOf(code) === level).slice(0, PLACES[level]);
	const [provinces, prefectures, counties] = [of('province'), of('prefecture'), of('county')];
	const more = Array.from({ length: PLACES.county - counties.length }, (_, index) => {
		const above = prefectures[index % prefectures.length] ?? { name: '', code: '000000' };
		const number = Math.floor(index / prefectures.length) + 1;
		// Codes from 51 on are those of no county.
		return { name: `${above.name}第${number}县`, code: `${above.code.slice(0, 4)}${50 + number}` };
	});
	return [...provinces, ...prefectures, ...counties, ...more];
}
