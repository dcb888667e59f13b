import { groupBy, groupsByKey } from '../../base/group-by';
import { isStatistic } from '../../base/document-ids';
import { canonicalClaim } from '../../model/claim';
import type { Cell, Columns, ExportTable, FileColumn } from '../../model/table';
import type { Statement } from '../../relate/statements/statement';
import { formatClaim } from '../../words/claim';
import { vocabulary } from '../../words/messages/vocabulary';

/*
 * Sheets for those who work on plans, with Chinese heads: the tasks of a plan to be followed up (督查台账), and what to
 * start the next plan from. Columns that are to be filled in by hand are empty.
 */

const text = (
	heading: string,
	en: string,
	of: (row: never) => Cell,
	type: FileColumn['type'] = 'string'
): FileColumn => ({
	type,
	nullable: true,
	heading,
	zh: heading,
	en,
	of: of as (row: object) => Cell
});

const blank = (heading: string, en: string): FileColumn => text(heading, en, () => null);

/** A number as its document claims it: 20万人以上. */
const claim = (statement: Statement): string => formatClaim(canonicalClaim(statement), 'zh');

/** A task of a plan, with its number in the list. */
interface LedgerTask {
	number: number;
	target: Statement;
}

const LEDGER: Columns = {
	number: text('序号', 'Number', ({ number }: LedgerTask) => number, 'int32'),
	section: text('所在章节', 'Heading', ({ target }: LedgerTask) => target.section.at(-1) ?? null),
	indicator: text('任务指标', 'What is measured', ({ target }: LedgerTask) => target.indicator),
	claim: text('目标', 'Target', ({ target }: LedgerTask) => claim(target)),
	year: text('完成时限', 'Year by which', ({ target }: LedgerTask) => target.year_end, 'int16'),
	region: text('涉及地区', 'Places', ({ target }: LedgerTask) => target.region, 'list'),
	lead: text('牵头单位', 'In the lead', ({ target }: LedgerTask) => target.lead, 'list'),
	support: text('配合单位', 'In support', ({ target }: LedgerTask) => target.support, 'list'),
	quote: text('原文', 'Sentence', ({ target }: LedgerTask) => target.quote.trim()),
	id: text('记录编号', 'Id of the record', ({ target }: LedgerTask) => target.id),
	progress: blank('进展情况', 'Progress, to be filled in'),
	done: blank('完成情况', 'Whether it is done, to be filled in'),
	remark: blank('备注', 'Remarks, to be filled in')
};

/** The targets of a document as tasks, in the order of its text. */
export const ledgerTable = (name: string, statements: readonly Statement[]): ExportTable => ({
	name,
	columns: LEDGER,
	rows: statements
		.filter(({ kind }) => kind === 'target')
		.map((target, index): LedgerTask => ({ number: index + 1, target }))
});

/** The last target of an indicator, and its last result. */
interface DraftRow {
	target: Statement;
	result: Statement | null;
}

const DRAFT: Columns = {
	indicator: text('指标', 'What is measured', ({ target }: DraftRow) => target.indicator),
	territory: text('地区', 'Territory', ({ target }: DraftRow) => target.territory),
	sector: text('行业', 'Sector', ({ target }: DraftRow) => vocabulary.zh.sector[target.sector]),
	year: text(
		'上次目标年份',
		'Year of the last target',
		({ target }: DraftRow) => target.year_end,
		'int16'
	),
	claim: text('上次目标', 'Last target', ({ target }: DraftRow) => claim(target)),
	quote: text('上次原文', 'Its sentence', ({ target }: DraftRow) => target.quote.trim()),
	title: text('出处', 'Its document', ({ target }: DraftRow) => target.title),
	result_year: text(
		'最近结果年份',
		'Year of the last result',
		({ result }: DraftRow) => result?.year_end ?? null,
		'int16'
	),
	result: text('最近结果', 'Last result', ({ result }: DraftRow) => result && claim(result)),
	result_title: text(
		'结果出处',
		'Source of the result',
		({ result }: DraftRow) => result?.title ?? null
	),
	lead: text('牵头单位', 'In the lead', ({ target }: DraftRow) => target.lead, 'list'),
	support: text('配合单位', 'In support', ({ target }: DraftRow) => target.support, 'list'),
	value: blank('新目标', 'The new target, to be filled in'),
	words: blank('新表述', 'Its words, to be filled in'),
	remark: blank('说明', 'Remarks, to be filled in')
};

/**
 * The last target of each indicator of a territory, those of the latest plans first, with its last result.
 * @param results of the series that occur; of one year statistics stand before documents
 */
export const draftTable = (
	name: string,
	targets: readonly Statement[],
	results: readonly Statement[]
): ExportTable => {
	const ofSeries = groupsByKey(
		results.filter(({ kind }) => kind === 'actual'),
		inSeries
	);
	const last = groupBy(targets, indicatorOf).map(
		(group) => group.toSorted(byPlan).at(-1) ?? group[0]
	);
	return {
		name,
		columns: DRAFT,
		rows: last
			.toSorted((a, b) => byPlan(b, a))
			.map((target): DraftRow => {
				const own = target.series === null ? [] : (ofSeries.get(inSeries(target)) ?? []);
				return { target, result: own.toSorted(byFinality).at(-1) ?? null };
			})
	};
};

const inSeries = ({ series, territory }: Statement): string => `${series}|${territory}`;

const indicatorOf = (target: Statement): string =>
	target.series === null
		? [target.territory, target.indicator, target.measure, target.canonical_unit].join('|')
		: inSeries(target);

const byPlan = (a: Statement, b: Statement): number =>
	a.plan_start - b.plan_start || a.year_end - b.year_end;

const byFinality = (a: Statement, b: Statement): number =>
	a.year_end - b.year_end || Number(isStatistic(a)) - Number(isStatistic(b));
