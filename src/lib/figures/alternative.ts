import { formatYears } from '../base/years';
import type { Locale } from '../base/locale';
import { canonicalClaim } from '../model/claim';
import { groupBy } from '../base/group-by';
import type { Statement } from '../relate/statements/statement';
import { formatClaim } from '../words/claim';
import { kindWords } from '../words/kind';
import { colon, remarkList } from '../words/list';
import { placeName } from '../words/places';
import type { ChartPoint } from './charts/point';

/** So many values are read out; of more, how many others there are. */
const MOST = 12;

interface Value {
	place: string;
	year: number;
	words: string;
}

/** Several documents may say the same of a year; it is read out once. */
const once = (values: readonly Value[]): Value[] =>
	values.filter(
		({ place, words }, index) =>
			values.findIndex((other) => other.place === place && other.words === words) === index
	);

/** Values as they are read out, earliest first, by their places where there are several. */
function readOut(values: readonly Value[], locale: Locale): string {
	const told = once(values.toSorted((a, b) => a.year - b.year)).slice(0, MOST);
	const comma = locale === 'zh' ? '，' : ', ';
	const places = groupBy(told, ({ place }) => place).map((group) => {
		const words = group.map((value) => value.words).join(comma);
		const several = new Set(values.map(({ place }) => place)).size > 1;
		return several && group[0].place ? `${group[0].place}${colon(locale)}${words}` : words;
	});
	const rest = once(values).length - told.length;
	const more = locale === 'zh' ? `另有${rest}个数` : `${rest} more`;
	return remarkList([...places, ...(rest > 0 ? [more] : [])], locale);
}

const inYear = (start: number, end: number, locale: Locale) =>
	locale === 'zh' ? `${formatYears(start, end)}年` : `${formatYears(start, end)} `;

/** What a chart of statements shows: 2014年25万人以上，2023年20万人以上，2025年18万人以上. */
export const statementsInWords = (statements: readonly Statement[], locale: Locale): string =>
	readOut(
		statements.map((statement) => ({
			place: placeName(statement.territory, locale),
			year: statement.year_end,
			words: [
				inYear(statement.year_start, statement.year_end, locale),
				...(statement.kind === 'target'
					? []
					: [kindWords(statement, locale), ...(locale === 'en' ? [' '] : [])]),
				formatClaim(canonicalClaim(statement), locale)
			].join('')
		})),
		locale
	);

/** What a chart of computed values shows, as its marks are labelled: 2023年−5万，2025年−2万. */
export const pointsInWords = (points: readonly ChartPoint[], locale: Locale): string =>
	readOut(
		points.map(({ year_start, year_end, label }) => ({
			place: '',
			year: year_end,
			words: inYear(year_start, year_end, locale) + label
		})),
		locale
	);

/** The rows of a ranking from the top: 甲省3公里，乙省2公里. */
export const rowsInWords = (statements: readonly Statement[], locale: Locale): string =>
	statements
		.map(
			(statement) =>
				placeName(statement.territory, locale) +
				(locale === 'zh' ? '' : ' ') +
				formatClaim(canonicalClaim(statement), locale)
		)
		.join(locale === 'zh' ? '，' : ', ');
