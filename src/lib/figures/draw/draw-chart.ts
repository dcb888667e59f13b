import type { Charts } from '../charts/chart-spec';
import { ladderChart } from './ladder-chart';
import { matrixChart } from './matrix-chart';
import type { Draw } from './option';
import { rankingChart } from './ranking-chart';
import { seriesChart } from './series-chart';
import { shareChart } from './share-chart';
import { slopeChart } from './slope-chart';
import { smallMultiple } from './small-multiple';
import { tallyChart } from './tally-chart';
import { tileChart } from './tile-chart';

const DRAW: { [Kind in keyof Charts]: (chart: Charts[Kind]) => Draw } = {
	ladder: ladderChart,
	matrix: matrixChart,
	ranking: rankingChart,
	series: seriesChart,
	share: shareChart,
	slope: slopeChart,
	'small-multiple': smallMultiple,
	tally: tallyChart,
	tile: tileChart
};

/** What draws a chart, by its kind. */
export const drawOf = <Kind extends keyof Charts>(chart: { type: Kind } & Charts[Kind]): Draw =>
	DRAW[chart.type](chart);
