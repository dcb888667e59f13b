import type { Rule } from '../rule';
import { DOCUMENT_RULES } from '../discourse/documents';
import { HEADING_RULES } from '../discourse/headings';
import { OPENING_RULES } from '../discourse/openings';
import { MEASURE_RULES as CELL_MEASURE_RULES } from '../table/measure';
import { KIND_RULES as CELL_KIND_RULES, YEAR_RULES as CELL_YEAR_RULES } from '../table/time';
import {
	BASIS_RULES,
	ESTIMATE_RULES,
	FORCE_RULES,
	PART_RULES,
	PER_RULES,
	SCOPE_RULES
} from './facts';
import { NAMING } from '../name/naming';
import { DISMISSALS } from './dismissals';
import { KIND_RULES } from './kind';
import { MEASURE_RULES } from './measure';
import { NO_TARGET_RULES } from './no-target';
import { SECTOR_RULES } from './sector';
import { REGION_RULES } from './region';
import { SETTLE_RULES } from './settle-years';
import { STANDARD_RULES } from './standard';
import { TIME_EXPRESSIONS } from './time-expressions';
import { PERIOD_RULES } from './years';

/** What a table of rules shows of itself, whatever its rules decide from. */
export type RuleTable = readonly Pick<
	Rule<never, unknown>,
	'name' | 'example' | 'counterexample'
>[];

/** Every table of rules by the field that it sets. A table that is not listed here is not tested. */
export const RULE_TABLES: Readonly<Record<string, RuleTable>> = {
	dismiss: DISMISSALS,
	document: DOCUMENT_RULES,
	heading: HEADING_RULES,
	opening: OPENING_RULES,
	kind: [...KIND_RULES, ...STANDARD_RULES],
	region: REGION_RULES,
	years: [...TIME_EXPRESSIONS, ...PERIOD_RULES],
	'settled-years': SETTLE_RULES,
	indicator: NAMING,
	measure: MEASURE_RULES,
	per: PER_RULES,
	'part-of-year': PART_RULES,
	basis: BASIS_RULES,
	estimate: ESTIMATE_RULES,
	scope: SCOPE_RULES,
	force: FORCE_RULES,
	sector: SECTOR_RULES,
	'no-target': NO_TARGET_RULES,
	'cell-kind': CELL_KIND_RULES,
	'cell-years': CELL_YEAR_RULES,
	'cell-measure': CELL_MEASURE_RULES
};
