import { pinyin } from 'pinyin-pro';
import type { Measure } from '../../model/record';
import { fold } from './fold';

/** Words that people put behind a name for what a series measures: GDP增速, 能耗降幅. */
const MEASURED: Partial<Record<Measure, readonly string[]>> = {
	growth: ['增速', '增长', '增长率', '增幅'],
	decline: ['降幅', '下降', '降低'],
	increase: ['新增', '增加'],
	share: ['占比', '比重', '比例']
};

/** The longest names whose pinyin is looked for: beyond, nobody types it. */
const LONGEST_SPELLED = 24;

function spelled(name: string): string[] {
	const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const;
	const syllables = pinyin(name, options);
	const initials = pinyin(name, { ...options, pattern: 'first' });
	return [syllables.join(''), initials.join('')];
}

/** A series as it can be looked for. */
export interface SeriesNames {
	name: string;
	name_en: string;
	measure: Measure;
	/** Other names that people use for it: CPI, R&D. */
	aliases: readonly string[];
}

/**
 * What a series can be found by, folded: its name, its pinyin and initials, its English name, its
 * aliases and the words of its measure. Made while building, so the dictionary of readings is never
 * sent to a reader.
 */
export function seriesKeys({ name, name_en, measure, aliases }: SeriesNames): string[] {
	const chinese = name.length > LONGEST_SPELLED ? [name] : [name, ...spelled(name)];
	return [...new Set([...chinese, name_en, ...aliases, ...(MEASURED[measure] ?? [])].map(fold))];
}
