/** A ground, as a legend shows it. */
export const LEGEND_GROUND = 'M1 3H15V13H1Z';

/** What a mark means; its path stands in a box of `LEGEND_BOX` pixels. */
export interface LegendEntry {
	label: string;
	d: string;
	fill: string;
	stroke: string;
	width: number;
}
