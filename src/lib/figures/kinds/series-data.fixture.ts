import type { Statement } from '../../relate/statements/statement';
import { SAMPLE_ROWS } from '../../store/samples';
import type { SeriesData } from '../../relate/statements/series-data';

/* For tests: series of few numbers. */

export interface Given {
	year: number;
	value: number;
	place?: string;
	kind?: Statement['kind'];
	unit?: string;
}

const [sample] = SAMPLE_ROWS.targets;
const [sampleSeries] = SAMPLE_ROWS.series;
if (!sample || !sampleSeries) throw new Error('no samples');

const statement = (
	name: string,
	{ year, value, place = '甲省', kind = 'target', unit = '公里' }: Given
): Statement => ({
	...sample,
	id: `${name}-${place}-${kind}-${year}-${value}`,
	series: name,
	kind,
	value_low: value,
	value_high: value,
	unit,
	canonical_low: value,
	canonical_high: value,
	canonical_unit: unit,
	year_start: year,
	year_end: year,
	title: `${place}${year}年计划`,
	title_en: null,
	issued: null,
	issuer: null,
	document_kind: 'annual-plan',
	territory: place,
	plan_start: year,
	plan_end: year,
	restated: [],
	named_in: null
});

/** A series of that name with these numbers. */
export const seriesData = (name: string, given: readonly Given[]): SeriesData => ({
	series: {
		...sampleSeries,
		id: name,
		name,
		canonical_unit: given[0]?.unit ?? sampleSeries.canonical_unit
	},
	statements: given.map((each) => statement(name, each)),
	documents: [],
	withdrawals: []
});
