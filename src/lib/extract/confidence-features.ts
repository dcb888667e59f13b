import type { CatalogEntry, ExtractedRecord } from '../model/record';
import { fitsUnit } from './confidence-units';

/** A record with what stands around it, as far as it tells how sure the reading is. */
export interface Facts {
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
	/** The clause around the number without its years and verbs, and what of it the name leaves over, in letters. */
	left: string;
	right: string;
	leftOver: number;
	/** How often the document names a number so. */
	named: number;
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
export const FEATURES: readonly Feature[] = [
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
	feature('name holds the next deed', ({ name }) => /、(?:完成|实现|达到?|建成|新增)/.test(name)),
	feature('name holds a year', ({ name }) => /(?:19|20)\d\d年/.test(name)),
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
	feature('the clause is all in the name', ({ leftOver }) => leftOver === 0),
	feature(
		'a letter or two outside of the name',
		({ leftOver }) => leftOver === 1 || leftOver === 2
	),
	feature('some letters outside of the name', ({ leftOver }) => leftOver > 4 && leftOver <= 9),
	feature('many letters outside of the name', ({ leftOver }) => leftOver > 9),
	feature('name begins its clause', ({ name, left }) => left.startsWith(name)),
	feature(
		'the clause is the name and no more',
		({ name, left, leftOver }) => leftOver === 0 && left.startsWith(name)
	),
	feature('name ends its clause', ({ name, right }) => right === name),
	feature('named so more than once', ({ named }) => named > 1),
	feature('name fits its unit', ({ name, record }) => fitsUnit(name, record)),
	feature(
		'share without a noun of shares',
		({ name, record }) => record.measure === 'share' && !/[率重例比度额面]$/.test(name)
	),
	feature('name begins like a deed', ({ name }) =>
		/^(?:推动|推进|加快|实施|开展|加强|落实|鼓励|支持|引导|组织|深化|完善|优化|全面|大力|积极|打造|建设|完成|实现|创建|培育)/.test(
			name
		)
	),
	// How the name, the kind and the years were found
	feature('named by what stands before', ({ rule }) => rule(/^indicator\/noun-before$/)),
	feature('named by what is counted', ({ rule }) => rule(/^indicator\/counted/)),
	feature(
		'counted before another number of its clause',
		({ rule, behind }) => rule(/^indicator\/counted/) && /^[^,;。、]*\d/.test(behind)
	),
	feature(
		'an amount before a noun',
		({ rule, record }) =>
			rule(/^indicator\/counted/) &&
			/^(?:吨|公里|千米|米|千瓦|兆瓦|平方米|立方米)/.test(record.unit)
	),
	feature(
		'a rate before what it names',
		({ rule, record, behind }) =>
			record.unit === '%' &&
			(rule(/^indicator\/(?:by-a-rate|share-of-what)/) ||
				/^[^,;。]{0,4}的?(?:增速|增长)/.test(behind))
	),
	feature('named by a share of a whole', ({ rule }) => rule(/^indicator\/share/)),
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
