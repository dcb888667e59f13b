import type { CatalogEntry, ExtractedRecord } from '../model/record';
import type { ConfidenceWeights } from '../language/vocabulary';

/** A record with what stands around it, as far as it tells how sure the reading is. */
interface Facts {
	record: ExtractedRecord;
	entry: CatalogEntry;
	/** The name of what is measured, without blanks. */
	name: string;
	quote: string;
	/** What the quote prints before and behind the number. */
	before: string;
	behind: string;
	/** How many records the quote has, and how many of them stand before this one. */
	inQuote: number;
	turn: number;
	/** The record before in the same quote. */
	previous: ExtractedRecord | undefined;
	/** Whether a rule of a table of rules decided (`kind/…`), told by how its name begins or by a part of it. */
	rule: (pattern: RegExp) => boolean;
}

interface Feature {
	/** What is true of the record; the name of its weight. */
	name: string;
	when: (facts: Facts) => boolean;
}

const feature = (name: string, when: Feature['when']): Feature => ({ name, when });
const lengthOfName = (from: number, to: number) =>
	feature(`name of ${from} to ${to}`, ({ name }) => name.length >= from && name.length <= to);

/**
 * What is weighed. Groups of rules, not single ones, so that a rule that is split or renamed changes little.
 * A feature that is never true of a labelled record has no weight.
 */
const FEATURES: readonly Feature[] = [
	// Where it stands
	feature('in a table', ({ record }) => record.row !== null),
	feature(
		'in prose of a work report',
		({ record, entry }) => record.row === null && entry.kind === 'work-report'
	),
	feature('in a plan for several years', ({ entry }) => entry.plan_end > entry.plan_start),
	feature('only number of its sentence', ({ inQuote }) => inQuote === 1),
	feature('one of four or more', ({ inQuote }) => inQuote >= 4),
	feature('not the first of its sentence', ({ turn }) => turn > 0),
	feature('long sentence', ({ quote }) => quote.length > 120),
	feature('no heading', ({ record }) => record.section.length === 0),
	// The name
	lengthOfName(0, 1),
	lengthOfName(2, 2),
	lengthOfName(3, 3),
	lengthOfName(4, 6),
	lengthOfName(7, 11),
	lengthOfName(12, 17),
	lengthOfName(18, 120),
	feature(
		'name as printed before the number',
		({ name, before }) =>
			before.endsWith(name) || before.replace(/[^,。;、]{1,6}$/, '').endsWith(name)
	),
	feature('name as printed behind the number', ({ name, behind }) => behind.startsWith(name)),
	feature('name printed in one piece', ({ name, quote }) => quote.includes(name)),
	feature(
		'name from another clause',
		({ record, name, before }) =>
			record.row === null && !record.stated.includes('indicator') && !before.endsWith(name)
	),
	feature('name holds a list', ({ name }) => /[、]|和(?!谐|平)|及其?/.test(name)),
	feature('name holds a comma', ({ name }) => /[,;:。]/.test(name)),
	feature('name holds a digit', ({ name }) => /\d/.test(name)),
	feature('name holds a predicate', ({ name }) =>
		/.(?:完成|实现|达到|推动|推进|成为|获得|获评|入选|纳入|建成|参与|举办|开展|提高|提升|接入|带动|形成)./.test(
			name
		)
	),
	feature('name begins like a predicate', ({ name }) =>
		/^(?:[的和与及等以对为在到将使让被把于由从其该各是有达超约近较比]|全|同比|分别|其中|年|累计达)/.test(
			name
		)
	),
	feature('name ends like a predicate', ({ name }) =>
		/[的和与及等以对为在到将使让被把于由从其是有达超约近较比低高用]$|分别$|增长$|不得$|累计$/.test(
			name
		)
	),
	feature('name is a bare relation', ({ name }) =>
		/^(?:总量|总数|总额|规模|总规模|覆盖率|占比|比重|比例|数量|产值|产量|能力|面积|投资|增速|增加值|收入|余额|营收|资金|项目|任务|企业|目标|水平|指标|平均|人数|户数)$/.test(
			name
		)
	),
	feature('name holds a place of the list', ({ name, record }) =>
		record.region.some((place) => name.includes(place))
	),
	feature('brackets or quotes torn', ({ name }) =>
		/^[^“]*”|“[^”]*$|^[^(]*[)]|[(][^)]*$/.test(name)
	),
	// How the name, the kind and the years were found
	feature('name shared out', ({ rule }) => rule(/distribut|shared|share|list|respectively/)),
	feature('name carried on', ({ rule }) => rule(/carried|inherit|topic|before-it|earlier/)),
	feature('name behind the number', ({ rule }) => rule(/noun-after|behind|after/)),
	feature('known thing in the name', ({ rule }) => rule(/^sector\/(?:thing|deed)-of-name/)),
	feature('nothing known in the name', ({ rule }) =>
		rule(
			/^sector\/(?:thing-of-(?:earlier|sentence|clause)|section|word-of-(?:clause|sentence)|generic|default)/
		)
	),
	feature('kind from the clause', ({ rule }) =>
		rule(
			/(?:^|\/)(?:origin|stated-as-reached|past-year|past-clause|decided|statistics|at-present|clause|modal)/
		)
	),
	feature('kind against its section', ({ rule }) =>
		rule(/goal-in-review|result-in-plan|stative|present-state/)
	),
	feature(
		'kind unlike the number before',
		({ record, previous }) => previous !== undefined && previous.kind !== record.kind
	),
	feature('years stated', ({ record }) => record.stated.includes('year_end')),
	feature(
		'years unlike the number before',
		({ record, previous }) => previous !== undefined && previous.year_end !== record.year_end
	),
	feature('several years', ({ record }) => record.year_end > record.year_start),
	feature(
		'years implied in a long plan',
		({ record, entry }) => !record.stated.includes('year_end') && entry.plan_end > entry.plan_start
	),
	feature('years after the plan', ({ record, entry }) => record.year_end > entry.plan_end),
	feature(
		'more than one year printed',
		({ quote }) => (quote.match(/(?:19|20)\d\d ?年/g) ?? []).length > 1
	),
	feature('result', ({ record }) => record.kind === 'actual'),
	feature('base year', ({ record }) => record.base_year !== null),
	// The number
	feature(
		'number in words or parts',
		({ record }) => !/\d/.test(record.span) || /[成半番倍]|分之/.test(record.span)
	),
	feature('grade', ({ record }) => /级$/.test(record.span)),
	feature('range', ({ record }) => record.value_low !== record.value_high),
	feature('unit implied', ({ record }) => record.row === null && !record.stated.includes('unit')),
	feature('percentage', ({ record }) => record.unit === '%'),
	feature('percentage points', ({ record }) => record.unit === '百分点'),
	feature('money', ({ record }) => /元$/.test(record.unit)),
	feature('people', ({ record }) => /^(?:人|人次|户|名)$/.test(record.unit)),
	feature('unit of counting', ({ record }) =>
		/^(?:个|家|所|座|项|处|条|台|套|件|种|批|场|次|支|张|辆)$/.test(record.unit)
	),
	feature('rate or rating unit', ({ record }) =>
		/\/|^(?:小时|分钟|年|天|米|千伏|岁)$/.test(record.unit)
	),
	feature('bounded', ({ record }) => record.comparator === 'ge' || record.comparator === 'le'),
	feature(
		'bound at a distance',
		({ before, record }) =>
			record.comparator === 'eq' &&
			/(?:不超过|不低于|不少于|至少|最高|超过|不足)[^,。;]{1,12}$/.test(before)
	),
	feature('growth', ({ record }) => record.measure === 'growth' || record.measure === 'decline'),
	feature('share', ({ record }) => record.measure === 'share'),
	// Words around it that mislead
	feature('part of a whole', ({ before }) => /其中[^,。;]*$/.test(before)),
	feature('shared with 分别', ({ before }) => /(?:分别|依次|各)[^,。;]*$/.test(before)),
	feature('compared', ({ before }) =>
		/(?:比|较|高于|低于|快于|相当于|占)[^,。;]{0,12}$/.test(before)
	),
	feature('per', ({ before }) => /每[^,。;]{0,10}$/.test(before)),
	feature('predicate behind', ({ behind }) =>
		/^[^,。;、]{2,12}(?:完成|达到|实现|建成|获|入选|纳入|参与|接入|投入|通过|开展|提供|成为)/.test(
			behind
		)
	),
	feature('aid or condition in the sentence', ({ quote }) =>
		/奖补|给予|补助|补贴|贴息|奖励|单个|符合|以上的|投保/.test(quote)
	),
	feature('name holds a bound', ({ name }) => /以上|以下|以内|超每|不低于|超过|不超过/.test(name)),
	feature(
		'bound behind another word',
		({ behind, record }) => record.comparator !== 'eq' && /^(?:以上|以下|及以上)/.test(behind)
	),
	feature('bound within the thing that is counted', ({ behind }) =>
		/^[^,;。]{0,4}(?:以上|以下)/.test(behind)
	),
	feature(
		'bound not in the number as printed',
		({ record }) =>
			(record.comparator === 'ge' || record.comparator === 'le') &&
			!/[以超突不破过余多逾控近]|[<>≥≤]|至少|高于|低于/.test(record.span)
	),
	feature(
		'name without what stands right before it',
		({ name, behind }) => behind.includes(name) && !behind.startsWith(name)
	),
	feature('name of a kind of place', ({ name }) =>
		/^(?:县|市|区|村|乡镇|旗县|县级市|设区市)?[^a-z]{0,4}(?:县|市|区|村|乡镇|旗县|建成区)$/.test(
			name
		)
	),
	feature('name is a bare thing', ({ name }) =>
		/^.{0,2}(?:企业|人员|项目|平台|设施|问题|岗位|载体|基地|园区|机构|产品)$/.test(name)
	),
	feature(
		'topic in an earlier clause',
		({ name, before }) => name.length <= 6 && /[,;][^,;。]{0,14}$/.test(before)
	),
	feature('problem or wish nearby', ({ quote }) =>
		/(?:仍|还|尚|不足|问题|短板|差距|力争|预计|目标|计划)/.test(quote)
	)
];

/** What each says before any label is seen, in log odds: rare faults that a small set of labels cannot weigh. */
export const PRIORS: Readonly<Record<string, number>> = {
	'name of 0 to 1': -3,
	'name of 18 to 120': -1,
	'name holds a bound': -3,
	'name holds a comma': -1.5,
	'name is a bare relation': -1.5,
	'name is a bare thing': -1,
	'name of a kind of place': -1.5,
	'name begins like a predicate': -2,
	'name ends like a predicate': -1.5,
	'nothing known in the name': -1,
	'brackets or quotes torn': -2,
	'number in words or parts': -1,
	'bound within the thing that is counted': -2,
	'bound not in the number as printed': -1,
	'aid or condition in the sentence': -1,
	compared: -0.5,
	per: -1
};

/** The names of what is true of each record of a document, in the order of the records. */
export function featuresOf(records: readonly ExtractedRecord[], entry: CatalogEntry): string[][] {
	const turns = new Map<number, number>();
	const counts = new Map<number, number>();
	for (const { quote_at } of records) counts.set(quote_at, (counts.get(quote_at) ?? 0) + 1);
	return records.map((record, index) => {
		const { quote_at } = record;
		const turn = turns.get(quote_at) ?? 0;
		turns.set(quote_at, turn + 1);
		const facts = factsOf(record, entry, turn, counts.get(quote_at) ?? 1, records[index - 1]);
		return FEATURES.filter(({ when }) => when(facts)).map(({ name }) => name);
	});
}

function factsOf(
	record: ExtractedRecord,
	entry: CatalogEntry,
	turn: number,
	inQuote: number,
	previous: ExtractedRecord | undefined
): Facts {
	const { quote_at, at, end, rules } = record;
	const inQuoteAt = at - quote_at;
	return {
		record,
		entry,
		name: record.indicator.replace(/\s/g, ''),
		quote: plain(record.quote),
		before: plain(record.quote.slice(Math.max(0, inQuoteAt - 40), inQuoteAt)),
		behind: plain(record.quote.slice(end - quote_at, end - quote_at + 24)),
		inQuote,
		turn,
		previous: turn > 0 ? previous : undefined,
		rule: (pattern) => rules.some((rule) => pattern.test(rule))
	};
}

/** A text without what layout does to it: widths and blanks. */
function plain(text: string): string {
	return text.normalize('NFKC').replace(/\s/g, '');
}

/** How likely it is that a record with these features is right in every core field, 0 to 1. */
export function likelihood(
	features: readonly string[],
	{ base, weights }: ConfidenceWeights
): number {
	const sum = features.reduce((total, name) => total + (weights[name] ?? 0), base);
	return 1 / (1 + Math.exp(-sum));
}

/** The records of a document, each with how sure its reading is (three digits). */
export function withConfidence(
	records: readonly ExtractedRecord[],
	entry: CatalogEntry,
	weights: ConfidenceWeights
): ExtractedRecord[] {
	const features = featuresOf(records, entry);
	return records.map((record, index) => ({
		...record,
		confidence: Number(likelihood(features[index] ?? [], weights).toFixed(3))
	}));
}
