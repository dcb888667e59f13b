import type { ExtractedRecord } from '../dataset/record';
import { clauseBefore } from './clause';
import type { Phrase } from './phrase';

/**
 * What time a value covers. A value of one year, a yearly average and a state at the end of a year are
 * comparable; a sum over several years only with a sum over as many; a sum since the beginning (累计
 * without years) and a part of a year (一季度) with neither. Where a review says 投资突破1万亿元, nobody
 * can tell whether in the last year or in all of them: that is unclear.
 */
export type Basis = 'year' | 'unclear' | 'part-year' | 'to-date' | `${number}-years`;

const PART_OF_YEAR =
	/[一二三四1-4]季度|[上下]半年|前三季度|1[-—–至]\d{1,2}月|前[一二三四五六七八九十\d]{1,2}个?月/;
const TOTAL = /累计/;
const WITHIN_A_PERIOD = /累计|期间|[年月]来/;
/** A yearly average; 年均浓度 and 年均气温 are averages over the days of one year. */
const YEARLY = /年均(?!浓度|气温|降水)|每年|逐年/;

/** What is measured; `flow` is an amount per period (产量), no stock (存栏). */
type Quantity = Pick<Phrase, 'measure'> & { flow: boolean };

/** Tells what time the value of a record covers. */
export function basisOf(record: ExtractedRecord, { measure, flow }: Quantity): Basis {
	const years = record.year_end - record.year_start + 1;
	const said = `${clauseBefore(record)} ${record.indicator}`;
	if (PART_OF_YEAR.test(said)) return 'part-year';
	if (YEARLY.test(said)) return 'year';
	switch (measure) {
		case 'share':
			return 'year';
		case 'growth':
		case 'decline': {
			const span = record.base_year === null ? years : record.year_end - record.base_year;
			return manyYears(Math.max(span, years));
		}
		case 'increase':
		case 'decrease':
			if (years > 1) return manyYears(years);
			return TOTAL.test(said) ? 'to-date' : 'year';
		case 'level':
			// "到2030年煤炭产量12亿吨" is the output of one year, "五年来煤炭产量53亿吨" that of five.
			if (!flow) return 'year';
			if (years > 1) {
				if (WITHIN_A_PERIOD.test(said)) return manyYears(years);
				return record.kind === 'actual' ? 'unclear' : 'year';
			}
			return TOTAL.test(said) ? 'to-date' : 'year';
	}
}

function manyYears(years: number): Basis {
	return years > 1 ? `${years}-years` : 'year';
}
