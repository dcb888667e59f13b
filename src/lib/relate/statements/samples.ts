import { NO_FACTS } from '../../model/record';
import type { Statement } from './statement';

const SAMPLE: Statement = {
	id: 'plan-2023-12',
	document: 'plan-2023',
	file: 'plan-2023.txt',
	at: 8,
	end: 14,
	span: '20万人以上',
	quote: '城镇新增就业20万人以上。',
	quote_at: 2,
	section: ['主要目标'],
	kind: 'target',
	indicator: '城镇新增就业',
	value_low: 200000,
	value_high: 200000,
	comparator: 'ge',
	unit: '人',
	measure: 'increase',
	year_start: 2023,
	year_end: 2023,
	base_year: null,
	sector: 'employment',
	lead: [],
	support: [],
	region: [],
	rules: [],
	stated: ['value_low'],
	...NO_FACTS,
	canonical_low: 200000,
	canonical_high: 200000,
	canonical_unit: '人',
	series: 'new-urban-jobs',
	indicator_en: 'New urban jobs',
	indicator_en_source: 'curated',
	scope_en: null,
	title: '2023年计划',
	title_en: null,
	issued: '2023-01-12',
	issuer: '人民政府',
	document_kind: 'annual-plan',
	territory: '内蒙古自治区',
	plan_start: 2023,
	plan_end: 2023,
	restated: [],
	named_in: null
};

let made = 0;

/**
 * A statement for tests: a target of at least 200,000 new jobs in 2023, of the plan for its `year`, but for
 * what is given.
 */
export function statement(
	changes: Partial<Statement> & { value?: number; year?: number } = {}
): Statement {
	const { value, year, ...rest } = changes;
	made += 1;
	return {
		...SAMPLE,
		id: `${SAMPLE.id}-${made}`,
		...(value === undefined
			? {}
			: { value_low: value, value_high: value, canonical_low: value, canonical_high: value }),
		...(year === undefined
			? {}
			: {
					document: `plan-${year}`,
					year_start: year,
					year_end: year,
					plan_start: year,
					plan_end: year
				}),
		...rest
	};
}
