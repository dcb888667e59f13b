import { SECTORS, type Measure, type Sector, type SeriesRow } from '../model/record';
import { address, fingerprint } from './address';
import type { Basis } from './basis';
import { expand, type Definition, type SeriesVocabulary } from './definitions';
import type { Phrase } from './phrase';

/** A series before it has an id and a name. */
interface UnnamedSeries extends Pick<
	SeriesRow,
	'documents' | 'records' | 'first_year' | 'last_year'
> {
	key: string;
	definition: Definition | null;
	phrase: Phrase;
	unit: string;
	basis: Basis;
	places: readonly string[];
	/** How many records call it what. */
	indicators: ReadonlyMap<string, number>;
	sectors: ReadonlyMap<Sector, number>;
}

const CHANGE_NAMES: Partial<Record<Measure, { zh: string; en: string; said: RegExp }>> = {
	growth: { zh: '增速', en: 'growth', said: /增长|增速|增幅|涨幅|上涨/ },
	decline: { zh: '降幅', en: 'decline', said: /下降|降幅|降低|减少|压减/ },
	decrease: { zh: '减少量', en: 'reduction', said: /下降|降低|减少|压减|取消|化解|退出|淘汰/ }
};

const MEASURE_NAMES: Record<Measure, string> = {
	level: '总量',
	increase: '新增',
	decrease: '减少',
	growth: '增速',
	decline: '降幅',
	share: '占比'
};

/** Work that a name has to tell, and the words that tell it already. */
const WORK_NAMES: Record<string, { zh: string; said: RegExp }> = {
	net: { zh: '净增', said: /净增/ },
	gain: { zh: '较上年增加', said: /增加/ },
	start: { zh: '新开工', said: /开工|启动/ },
	complete: { zh: '建成', said: /建成|投产|竣工|完工|投运|投用|交付/ }
};

/**
 * Gives ids and names. An id is that of the definition, or the indicator in pinyin with measure and unit
 * (gao-xin-ji-shu-qi-ye-level-jia); a sum over several years and a narrower place are said behind it.
 * @param series in a fixed order, which decides who keeps an id that two would have
 */
export function nameSeries(
	series: readonly UnnamedSeries[],
	vocabulary: SeriesVocabulary
): SeriesRow[] {
	const ids = distinctIds(series);
	const names = distinctNames(series, ids);
	const levels = levelDefinitions(vocabulary);
	return series.map((one, index) => ({
		id: ids[index] ?? one.key,
		name: names[index] ?? one.key,
		...englishName(one, levels, vocabulary),
		sector: one.definition?.sector ?? mostFrequent(one.sectors, SECTORS),
		measure: one.definition?.measure[0] ?? one.phrase.measure,
		canonical_unit: one.unit,
		curated: one.definition !== null,
		documents: one.documents,
		records: one.records,
		first_year: one.first_year,
		last_year: one.last_year,
		aliases: aliasesOf(one, names[index] ?? one.key, vocabulary)
	}));
}

/** What else a series is called: what its definition lists, and its name in the other wordings of what it names. */
function aliasesOf(
	{ definition }: UnnamedSeries,
	name: string,
	{ wording }: SeriesVocabulary
): string[] {
	const variants = Object.entries(wording.same).flatMap(([word, others]) =>
		name.includes(word) ? others.map((other) => name.replace(word, other)) : []
	);
	return [...new Set([...(definition?.aliases ?? []), ...variants])];
}

function idOf({ definition, phrase, unit, basis, places }: UnnamedSeries): string {
	const what =
		phrase.work && phrase.work !== 'add' ? phrase.work.replaceAll('+', '-') : phrase.measure;
	const base = definition?.id ?? [address(phrase.core), what, address(unitName(unit))].join('-');
	return [base, ...(basis === 'year' ? [] : [basis]), ...places.map(address)]
		.filter(Boolean)
		.join('-');
}

function unitName(unit: string): string {
	return unit.replaceAll('%', 'pct').replaceAll('/', ' per ');
}

function distinctIds(series: readonly UnnamedSeries[]): string[] {
	const taken = new Set(series.flatMap(({ definition }) => (definition ? [definition.id] : [])));
	return series.map((one) => {
		const readable = idOf(one);
		const isOwn = readable === one.definition?.id;
		const id = isOwn || !taken.has(readable) ? readable : `${readable}-${fingerprint(one.key)}`;
		taken.add(id);
		return id;
	});
}

function nameOf({ definition, phrase, indicators, basis, places }: UnnamedSeries): string {
	const base = definition?.name ?? proposedName(phrase, indicators);
	const notes = [basisName(basis)?.zh ?? [], ...places].flat();
	return notes.length > 0 ? `${base}（${notes.join('，')}）` : base;
}

function proposedName(phrase: Phrase, indicators: ReadonlyMap<string, number>): string {
	const indicator = commonest(indicators);
	const change = CHANGE_NAMES[phrase.measure];
	if (change && !change.said.test(indicator)) return `${indicator}${change.zh}`;
	const work = WORK_NAMES[phrase.work];
	return work && !work.said.test(indicator) ? `${indicator}（${work.zh}）` : indicator;
}

/**
 * Names that two series would share get their units behind them, then what is counted, then their ids;
 * what a person has named keeps its name.
 */
function distinctNames(series: readonly UnnamedSeries[], ids: readonly string[]): string[] {
	const notes = [
		({ unit }: UnnamedSeries) => unit,
		({ phrase }: UnnamedSeries) => WORK_NAMES[phrase.work]?.zh ?? MEASURE_NAMES[phrase.measure],
		(_one: UnnamedSeries, index: number) => ids[index] ?? ''
	];
	return notes.reduce((names, note) => {
		const uses = new Map<string, number>();
		for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
		return names.map((name, index) => {
			const one = series[index];
			const isGiven = name === one?.definition?.name;
			return one && !isGiven && (uses.get(name) ?? 0) > 1 ? `${name}（${note(one, index)}）` : name;
		});
	}, series.map(nameOf));
}

/** The English name of a definition, or one made of that of its level, or one composed word by word. */
function englishName(
	one: UnnamedSeries,
	levels: ReadonlyMap<string, Definition>,
	{ english }: SeriesVocabulary
): Pick<SeriesRow, 'name_en' | 'name_en_source'> {
	const { definition, phrase, basis, places, indicators } = one;
	const change = CHANGE_NAMES[phrase.measure]?.en;
	const level = change && levels.get(phrase.core)?.name_en;
	const curated = definition?.name_en ?? (level && `${level}, ${change}`);
	const indicator = commonest(indicators);
	const composed = english(indicator);
	const measured = change ? `${composed.text}, ${change}` : composed.text;
	const notes = [basisName(basis)?.en ?? [], ...places.map((place) => english(place).text)].flat();
	return {
		name_en: (curated ?? measured) + (notes.length > 0 ? ` (${notes.join(', ')})` : ''),
		name_en_source: curated ? 'curated' : composed.whole ? 'composed' : 'partial'
	};
}

/** The name that most records give; among equals the shortest. */
const commonest = (indicators: ReadonlyMap<string, number>): string =>
	mostFrequent(indicators, [...indicators.keys()].sort(shortestFirst));

/** Definitions of levels by what they measure: whose growth or decline a proposed series may be. */
function levelDefinitions({ definitions, readPhrase }: SeriesVocabulary): Map<string, Definition> {
	return new Map(
		definitions
			.filter(({ measure }) => measure[0] === 'level')
			.flatMap((definition) =>
				definition.phrases
					.flatMap(expand)
					.map((phrase) => [readPhrase(phrase, 'growth', '%').core, definition] as const)
			)
	);
}

function basisName(basis: Basis): { zh: string; en: string } | null {
	switch (basis) {
		case 'year':
			return null;
		case 'to-date':
			return { zh: '累计', en: 'total to date' };
		case 'part-year':
			return { zh: '部分月份', en: 'part of the year' };
		case 'unclear':
			return { zh: '期间不明', en: 'unclear period' };
		default: {
			const years = Number.parseInt(basis, 10);
			return { zh: `${years}年累计`, en: `over ${years} years` };
		}
	}
}

/** The value that occurs most; among equals the first in `order`. */
function mostFrequent<Value>(counts: ReadonlyMap<Value, number>, order: readonly Value[]): Value {
	return order.reduce((best, value) =>
		(counts.get(value) ?? 0) > (counts.get(best) ?? 0) ? value : best
	);
}

function shortestFirst(a: string, b: string): number {
	return a.length - b.length || (a < b ? -1 : 1);
}
