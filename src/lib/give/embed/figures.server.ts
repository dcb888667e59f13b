import { SECTORS } from '../../model/record';
import type { ComparedPlans } from '../../relate/changes/compared-plans';
import { KEPT_GROUPS } from '../../relate/kept/groups';
import type { KeptBoard } from '../../relate/kept/board';
import { defaultSeries } from '../../relate/statements/first-comparison';
import { LOCALES, type Locale } from '../../base/locale';
import { parametersOf } from '../../base/parameters';
import type { PlannedYears } from '../../relate/levels/states';
import { keptBoard } from '../../store/kept.server';
import { plannedSpans } from '../../store/levels.server';
import { wordings } from '../../store/wording.server';
import { WORDING_ASPECTS } from '../../relate/firmness/aspects';
import type { WordingCount } from '../../relate/firmness/shares';
import { comparedPlans } from '../../store/plans.server';
import { query } from '../../store/engine/native.server';
import { comparableTargets } from '../../store/queries/compare';
import { allSeries } from '../../store/queries/series';
import { seriesData } from '../../store/series-data.server';
import { placeFigure, sectorFigure } from '../../figures/kinds/small-multiples';
import { comparisonFigure } from '../../figures/kinds/comparison';
import {
	DEFAULT_COMPARISON,
	statementsOf,
	type Figure,
	type FigureKind
} from '../../figures/figure';
import type { SeriesData } from '../../relate/statements/series-data';
import { changesFigure } from '../../figures/kinds/changes';
import { keptFigure } from '../../figures/kinds/kept';
import { LEVELS_VIEWS } from '../../figures/view/levels-view';
import { levelsFigure } from '../../figures/kinds/levels';
import { rankingFigure } from '../../figures/kinds/ranking';
import { seriesFigure } from '../../figures/kinds/series';
import { wordingFigure } from '../../figures/kinds/wording';

/** What the compare page begins with; its figure has a name of its own. */
function defaultComparison(ids: readonly string[], all: readonly SeriesData[], locale: Locale) {
	const compared = ids.flatMap((id) => all.filter(({ series }) => series.id === id));
	const figure = comparisonFigure(compared, locale, parametersOf(''));
	return figure && { ...figure, id: DEFAULT_COMPARISON };
}

/** The places of a series in the year that its page begins with, as a map and from level to level. */
const levelsFigures = (data: SeriesData, planned: readonly PlannedYears[], locale: Locale) =>
	LEVELS_VIEWS.map((view) => {
		const figure = levelsFigure(data, planned, locale, parametersOf(`view=${view}`));
		return figure?.kind === view ? figure : null;
	});

interface Collected {
	all: readonly SeriesData[];
	/** What the compare page begins with. */
	first: readonly string[];
	plans: readonly ComparedPlans[];
	kept: KeptBoard;
	planned: readonly PlannedYears[];
	worded: readonly WordingCount[];
}

function figuresIn(
	locale: Locale,
	{ all, first, plans, kept, planned, worded }: Collected
): Figure[] {
	const places = new Set(
		all.flatMap(({ statements }) => statements.map(({ territory }) => territory))
	);
	const figures = [
		...all.map((data) => seriesFigure(data, locale)),
		...all.map((data) => rankingFigure(data, locale)),
		...all.flatMap((data) => levelsFigures(data, planned, locale)),
		...SECTORS.map((sector) => sectorFigure(sector, all, locale)),
		...[...places].map((place) => placeFigure(place, all, locale)),
		defaultComparison(first, all, locale),
		...plans.map((compared) => changesFigure(compared, locale)),
		...WORDING_ASPECTS.map((aspect) => wordingFigure(worded, aspect, locale)),
		...KEPT_GROUPS.map((by) => keptFigure(kept, by, locale))
	];
	return figures.filter((figure) => figure !== null);
}

let figures: Promise<Figure[]> | undefined;

/** Every figure that there is, in every language; made once a build. */
export const allFigures = (): Promise<Figure[]> => (figures ??= makeFigures());

async function makeFigures(): Promise<Figure[]> {
	const first = defaultSeries(await query(comparableTargets()));
	const all = await Promise.all((await query(allSeries())).map(seriesData));
	const plans = await comparedPlans();
	const kept = await keptBoard();
	const [planned, worded] = [await plannedSpans(), await wordings()];
	return LOCALES.flatMap((locale) =>
		figuresIn(locale, { all, first, plans, kept, planned, worded })
	);
}

/** Whether there is a comparison to begin with: in an empty collection there is none. */
export const isPictured = async (): Promise<boolean> =>
	(await allFigures()).some(({ kind, id }) => kind === 'compare' && id === DEFAULT_COMPARISON);

/** What a page needs to know of the small charts that are made of it. */
export interface SmallCharts {
	place: string;
	/** Ids of the series in them. */
	series: string[];
}

/** The small charts of a sector or a place, or null where it has none. */
export async function smallCharts(kind: FigureKind, id: string): Promise<SmallCharts | null> {
	const figure = (await allFigures()).find((each) => each.kind === kind && each.id === id);
	const statements = figure ? statementsOf(figure) : [];
	const [first] = statements;
	if (!first) return null;
	return {
		place: first.territory,
		series: [...new Set(statements.flatMap(({ series }) => series ?? []))]
	};
}

/** The parameters of every figure's route. */
export const figureEntries = async (): Promise<
	{ kind: FigureKind; id: string; lang: 'en' | undefined }[]
> =>
	(await allFigures()).map(({ kind, id, locale }) => ({
		kind,
		id,
		lang: locale === 'en' ? 'en' : undefined
	}));
