import type { ExtractedRecord } from '../model/record';
import { clauseBefore, partOfYear } from './own-clause';
import type { Phrase } from './phrase';

/**
 * What time a value covers. A value of one year, a yearly average and a state at the end of a year are
 * comparable; a sum over several years only with a sum over as many; a sum since the beginning (累计建成,
 * or 累计 without years) and a part of a year (一季度) with neither. Where a review says 投资突破1万亿元,
 * nobody can tell whether in the last year or in all of them, and where 年均增长5% stands with a single
 * year, which years are averaged: that is unclear.
 */
export type Basis = 'year' | 'unclear' | 'part-year' | 'to-date' | `${number}-years`;

const TOTAL = /累计/;
/** What there is by now, whenever it was built; 五年累计建成 is of five years. */
const BUILT_TO_DATE = /(?<![年间]|以来)累计(?:建成|建设|创建|认定|培育|打造|发展)/;
/** A change over so many years: 5年增长18.7%, 五年来累计下降; but 连续五年增长 is that of each. */
const OVER_YEARS =
	/(?<!连续|第|[\d〇零一二三四五六七八九十])(\d{1,2}|[二三四五六七八九十])年(?:来|间)?(?:累计)?(?:实际)?(?:增长|增加|增幅|提高|提升|下降|降低|降幅|减少)/;
const NUMERALS = '〇一二三四五六七八九十';
/** A yearly average; 年均浓度 and 年均气温 are averages over the days of one year. */
const YEARLY = /年均(?!浓度|气温|降水)|每年|逐年/;
/** Rules of the extraction by which the words name all years of a period (“十四五”期间, 三年), not its end (到2025年). */
const WHOLE_PERIOD = new Set(
	[
		'plan-span',
		'year-span',
		'in-years',
		'years-within',
		'coming-years',
		'years-of-effort',
		'since-year',
		'past-years'
	].map((rule) => `years/${rule}`)
);
const PERIOD_WORDS = /期间|时期|[年月]来/;
/** What is said of a value that every year has (稳定在), and of one that the last year has, or all together. */
const KEPT = /稳定|保持|维持/;
const REACHED = /达|突破|超过|跨|迈上|[增升]至|[高加长升少低小展大]到/;
/** What is spent or brought in is summed up more often than it is reached. */
const SPENT = /(?:投资|资金|外资|贷款|债券?|减税降费|转移支付)(?:总额|金额|额)?$/;

/** What is measured; `flow` is an amount per period (产量), no stock (存栏). */
type Quantity = Pick<Phrase, 'measure'> & { flow: boolean };

/** Tells what time the value of a record covers. */
export function basisOf(record: ExtractedRecord, quantity: Quantity): Basis {
	const { measure, flow } = quantity;
	const years = record.year_end - record.year_start + 1;
	const said = `${clauseBefore(record)} ${record.indicator}`;
	if (partOfYear(said) !== undefined) return 'part-year';
	const isState = measure === 'share' || (measure === 'level' && !flow);
	if (YEARLY.test(said)) return years > 1 || isState ? 'year' : 'unclear';
	const period = { years, said };
	switch (measure) {
		case 'share':
			return 'year';
		case 'growth':
		case 'decline':
			return basisOfChange(record, period);
		case 'increase':
		case 'decrease':
			return basisOfWork(record, period);
		case 'level':
			// A definition may take 新增 and 总量 of a flow for the same; the addition says which years it adds up.
			if (record.measure === 'increase' && years > 1) return basisOfWork(record, period);
			return flow ? basisOfFlow(record, period) : 'year';
	}
}

interface Period {
	years: number;
	/** The clause before the number and the indicator. */
	said: string;
}

function basisOfChange(record: ExtractedRecord, { years, said }: Period): Basis {
	const [, count] = OVER_YEARS.exec(said) ?? [];
	const basis = manyYears(Math.max(yearsSince(record), years, count ? yearsIn(count) : 1));
	return basis === 'year' && TOTAL.test(said) ? 'to-date' : basis;
}

function basisOfWork(record: ExtractedRecord, { years, said }: Period): Basis {
	if (BUILT_TO_DATE.test(said)) return 'to-date';
	const basis = manyYears(Math.max(yearsSince(record), years));
	return basis === 'year' && TOTAL.test(said) ? 'to-date' : basis;
}

/**
 * "到2030年煤炭产量12亿吨" is the output of one year, "“十四五”期间煤炭产量60亿吨" that of five; whether
 * "“十四五”期间投资突破5万亿元" is one or the other nobody can tell. A stock that a review of several years
 * states has the last of them as its year: of a flow that is no more than a guess.
 */
function basisOfFlow(record: ExtractedRecord, { years, said }: Period): Basis {
	const { kind, indicator, rules } = record;
	const several = years > 1;
	if (TOTAL.test(said)) return several ? manyYears(years) : 'to-date';
	if (KEPT.test(said)) return 'year';
	const reached = REACHED.test(said);
	if (rules.some((rule) => WHOLE_PERIOD.has(rule)) || (several && PERIOD_WORDS.test(said))) {
		if (several) return reached ? 'unclear' : manyYears(years);
		return reached ? 'year' : 'unclear';
	}
	if (!several) return 'year';
	return kind === 'actual' || (SPENT.test(indicator) && !reached) ? 'unclear' : 'year';
}

const yearsSince = ({ base_year, year_end }: ExtractedRecord): number =>
	base_year === null ? 1 : year_end - base_year;

const yearsIn = (count: string): number =>
	/\d/.test(count) ? Number(count) : NUMERALS.indexOf(count);

function manyYears(years: number): Basis {
	return years > 1 ? `${years}-years` : 'year';
}
