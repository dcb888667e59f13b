import type { Measure, SeriesRow } from '../../model/record';

/** Words that people put behind a name for what a series measures: GDP增速, 能耗降幅. */
const MEASURED: Partial<Record<Measure, readonly string[]>> = {
	growth: ['增速', '增长', '增长率', '增幅'],
	decline: ['降幅', '下降', '降低'],
	increase: ['新增', '增加'],
	share: ['占比', '比重', '比例']
};

/** What people call a series: its names, its aliases (CPI) and the words of its measure. */
export const seriesWords = ({
	name,
	name_en,
	aliases,
	measure
}: Pick<SeriesRow, 'name' | 'name_en' | 'aliases' | 'measure'>): string[] => [
	name,
	...(name_en ? [name_en] : []),
	...aliases,
	...(MEASURED[measure] ?? [])
];
