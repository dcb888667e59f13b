/** What a mark means; its path stands in a box of `LEGEND_BOX` pixels. */
export interface LegendEntry {
	label: string;
	d: string;
	fill: string;
	stroke: string;
	width: number;
}
