import { isOwn } from '../base/document-ids';
import type { SeriesRow } from '../model/record';
import { estimateOf } from '../relate/estimate';
import type { ExportTable } from '../model/table';
import type { Coverage } from '../relate/statements/coverage';
import { ofTerritory, territoryWords } from '../words/places';
import { titleIn } from '../words/book-title';
import { embed } from '../words/messages/embed';
import { shownTable } from './figure-table';
import { statementsOf, type Figure } from './figure';
import { legend, type NamedLine } from './legend';

/** What a kind of figure says of itself; the rest follows from what it shows. */
export interface FigureParts extends Omit<
	Figure,
	'shortTitle' | 'fullTitle' | 'subtitle' | 'legend' | 'source' | 'table'
> {
	/** The title where the name of the series stands above it; otherwise the same. */
	shortTitle?: string;
	/** The years that it shows, where the title does not say them. */
	years?: readonly [number, number];
	/** The unit of its values, where they do not carry it. */
	unit?: string;
	/** Where they are not those of the statements. */
	source?: string;
	table?: ExportTable;
	/** The territories whose numbers they are, where it shows no statements. */
	places?: readonly string[];
	/** The series that it is made of. */
	series: readonly SeriesRow[];
	/** What the strip under the years tells of them, where there is one. */
	coverage?: readonly Coverage[];
	/** What the marks mean, where they are not those of statements. */
	legend?: Figure['legend'];
	/** The lines of a chart by their colours, where it has several. */
	lines?: readonly NamedLine[];
}

/**
 * Completes a figure by what no kind may forget: whose numbers they are, the cautions of estimates and of
 * series that nobody has checked, a legend of the marks that there are, the source, and the data.
 */
export function completeFigure({
	series,
	coverage,
	lines,
	years,
	unit,
	places,
	...parts
}: FigureParts): Figure {
	const m = embed[parts.locale];
	const statements = statementsOf(parts);
	const titles = [...new Set(statements.map((statement) => titleIn(statement, parts.locale)))];
	const whose = territoryWords(
		places ?? statements.map(({ territory }) => territory),
		parts.locale
	);
	const subtitle = [
		...(parts.title.includes(whose) ? [] : [whose]),
		...(years ? [m.years(years)] : []),
		...(unit && unit !== '%' ? [m.unit(unit)] : [])
	];
	return {
		shortTitle: parts.title,
		fullTitle: ofTerritory(parts.title, whose),
		subtitle: subtitle.join(parts.locale === 'zh' ? '，' : ', '),
		legend: legend(parts, { coverage, lines }),
		source: m.documents(titles),
		table: shownTable(parts.id, parts.panels),
		...parts,
		cautions: [
			...parts.cautions,
			...(statements.some((statement) => estimateOf(statement) !== null) ? [m.estimates] : []),
			...(saysTwice(parts.panels) ? [m.times] : []),
			...(statements.some(({ document }) => isOwn(document)) ? [m.own] : []),
			...(series.every(({ curated }) => curated) ? [] : [m.automatic])
		]
	};
}

/** Whether a mark stands for more than one statement. */
const saysTwice = (panels: FigureParts['panels']): boolean =>
	panels.some(({ points = [] }) => points.some(({ times }) => times !== undefined));
