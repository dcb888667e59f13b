import type { CatalogEntry } from '../model/record';
import type { PlanYears } from '../language/zh/time';
import type { CleanText } from '../text/clean';
import type { Sentence } from './discourse/follow';
import type { Clause } from './name/clause';
import type { Indicator, NamingTools } from './name/indicator';
import type { Assignment } from './rules/departments';
import type { MeasureTests } from './rules/measure-words';
import type { RegionFinder } from './rules/region';
import type { SectorFinder } from './rules/sector-words';
import type { Mention } from './rules/years';

/** What the refiner looks things up in. */
export interface Tools extends NamingTools {
	sectors: SectorFinder;
	regions: RegionFinder;
	measures: MeasureTests;
	/** Names of rules that are left out. */
	without: ReadonlySet<string>;
}

/** Where a sentence stands. Offsets are of the clean text. */
export interface SentenceContext {
	entry: CatalogEntry;
	source: string;
	clean: CleanText;
	sentence: Sentence;
	plan: PlanYears;
	assignments: readonly Assignment[];
}

/** What is known of a sentence before its numbers are refined one by one. */
export interface Prepared extends SentenceContext {
	text: string;
	clauses: readonly Clause[];
	indicators: readonly Indicator[];
	mentions: readonly Mention[];
	origins: ReadonlySet<number>;
	reports: boolean;
	tools: Tools;
}
