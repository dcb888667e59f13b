import type { Sector } from '../../model/record';
import type { SectorClass } from '../../language/vocabulary';
import { decide, type Decision, type Rule } from '../rule';
import type { SectorFinder, WordsOf } from './sector-words';

/** What the sector of a number is decided from. All texts are clean text. */
export interface SectorContext {
	/** The indicator. */
	name: string;
	unit: string;
	/** What stands around the number in its clause. */
	near: string;
	/** The clauses before it, as far as the sentence has any. */
	earlier: string;
	sentence: string;
	/** Headings above the number, outermost first. */
	section: readonly string[];
	/** The document's title. */
	title: string;
}

/** The same as words that speak for sectors. */
interface Facts extends SectorContext {
	of: (text: string) => WordsOf;
	own: WordsOf;
}

/**
 * What a ratio is set against does not count: 制造业增加值占地区生产总值比重 is about manufacturing, 每万常住人口专利
 * about patents. Nor does 年均, which parts 经济 from its 增长.
 */
export function withoutReference(indicator: string): string {
	return (
		indicator
			.replace(/年均(?=增)/, '')
			// 公交车新能源占比: the vehicles are meant.
			.replace(/(?<=车|车辆|公交|船舶)中?(?:新能源|清洁能源|电动)(?=占比|比例|比重)/, '')
			.replace(/^每[十百千万]*名?(?:城镇|农村|常住|户籍)*(?:人口|居民|人|户)(?:拥有)?(?=.{2})/, '')
			.replace(
				/(?<=.{2})(?:占(?!比)|(?<!研究)与(?=.*(?:比|差|同步))|相当于|高于|低于|快于|对(?=.*贡献)).*$/,
				''
			)
	);
}

/** A rule that asks one text for words of some classes, the strongest class first. */
function rule(
	name: string,
	example: string,
	counterexample: string | null,
	words: (facts: Facts) => WordsOf,
	...classes: SectorClass[]
): Rule<Facts, Sector> {
	const strongest = (facts: Facts) => {
		const found = words(facts);
		return classes.map((one) => found[one]).find((sector) => sector !== undefined);
	};
	return {
		name,
		example,
		counterexample,
		when: (facts) => strongest(facts) !== undefined,
		gives: (facts) => strongest(facts) ?? 'macro'
	};
}

/** The words of the sentence, unless it names everything. */
function ofSentence({ sentence, of }: Facts): WordsOf {
	const words = of(sentence);
	if (!words.many) return words;
	return words.most ? { thing: words.most } : {};
}

/** The first of the headings, innermost first, that names a deed or a thing; the outermost is the title. */
function ofSection({ title, section, of }: Facts): WordsOf {
	return [title, ...section].map(of).findLast(({ deed, thing }) => deed ?? thing) ?? {};
}

/**
 * A number has the sector of what is measured: of what is done to it before the thing that it is done to, then of the
 * person, then of the place. Where its name says little, the words around it are asked, the nearest first.
 */
export const SECTOR_RULES: readonly Rule<Facts, Sector>[] = [
	rule(
		'deed-of-name',
		'开展养老护理员培训3万人次。',
		'新增养老床位3万张。',
		({ own }) => own,
		'deed'
	),
	rule('thing-of-name', '新增社区养老床位3万张。', '新增床位3万张。', ({ own }) => own, 'thing'),
	rule(
		'unit',
		'规划建设120万千瓦。',
		'建设公园120座。',
		({ unit, of }) => of(unit),
		'thing',
		'plain'
	),
	rule('word-of-name', '新增仓容3万吨。', '新增客户3万个。', ({ own }) => own, 'plain'),
	rule('person-of-name', '惠及患者3万人。', '患者助餐3万人次。', ({ own }) => own, 'person'),
	rule(
		'thing-of-clause',
		'依托煤矿实施12个项目。',
		'实施12个项目。',
		({ near, of }) => of(near),
		'deed',
		'thing'
	),
	rule(
		'thing-of-earlier-clause',
		'推进煤电机组改造，实施项目12个。',
		'煤电机组改造12台，新增就业1万人。',
		({ earlier, of }) => of(earlier),
		'deed',
		'thing'
	),
	rule(
		'thing-of-sentence',
		'实施项目12个，其中包括多处煤矿。',
		'完成投资630亿元，重点在能源、制造业、农业和服务业。',
		ofSentence,
		'deed',
		'thing'
	),
	rule(
		'section',
		'一、水利建设\n实施项目12个。',
		'一、主要任务\n实施项目12个。',
		ofSection,
		'deed',
		'thing'
	),
	rule('place-of-name', '惠及社区12个。', null, ({ own }) => own, 'place'),
	rule(
		'word-of-clause',
		'苹果方面，实施项目12个。',
		null,
		({ near, earlier, of }) => ({ ...of(earlier), ...of(near) }),
		'plain',
		'person'
	),
	rule('word-of-sentence', '实施项目12个，多为苹果。', null, ofSentence, 'plain'),
	rule('generic-word', '取消文件12件。', null, ({ own }) => own, 'generic')
];

/** The sector of a number, with the rule that says so; `macro` where no word is known. */
export function sectorOf(
	context: SectorContext,
	sectors: SectorFinder,
	without?: ReadonlySet<string>
): Decision<Sector> {
	const known = new Map<string, WordsOf>();
	const facts: Facts = {
		...context,
		of: (text) => {
			const found = known.get(text) ?? sectors.find(text);
			known.set(text, found);
			return found;
		},
		own: sectors.find(withoutReference(context.name))
	};
	return (
		decide('sector', SECTOR_RULES, facts, without) ?? { value: 'macro', rule: 'sector/default' }
	);
}
