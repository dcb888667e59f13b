import type { LadderChart } from './ladder';
import type { MatrixChart } from './matrix';
import type { RankingChart } from './ranking';
import type { SeriesChart } from './series';
import type { ShareChart } from './share';
import type { SlopeChart } from './slope';
import type { SmallMultiple } from './small-multiple';
import type { TallyChart } from './tally';
import type { TileMap } from './tile';

/** What each kind of chart draws. */
export interface Charts {
	ladder: LadderChart;
	matrix: MatrixChart;
	ranking: RankingChart;
	series: SeriesChart;
	share: ShareChart;
	slope: SlopeChart;
	'small-multiple': SmallMultiple;
	tally: TallyChart;
	tile: TileMap;
}

/** A chart of one of the kinds as a value; what draws it (`draw/`) comes only where it is drawn. */
export type ChartSpec<Kind extends keyof Charts = keyof Charts> = {
	[Each in Kind]: { type: Each } & Charts[Each];
}[Kind];
