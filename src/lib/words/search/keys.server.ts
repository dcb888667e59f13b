import { pinyin } from 'pinyin-pro';
import { seriesWords } from '../../store/queries/series-words';
import { fold } from './fold';

/** The longest names whose pinyin is looked for: beyond, nobody types it. */
const LONGEST_SPELLED = 24;

function spelled(name: string): string[] {
	const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const;
	const syllables = pinyin(name, options);
	const initials = pinyin(name, { ...options, pattern: 'first' });
	return [syllables.join(''), initials.join('')];
}

/**
 * What a series can be found by, folded: what people call it, and the pinyin and initials of its name. Made while
 * building, so the dictionary of readings is never sent to a reader.
 */
export function seriesKeys(series: Parameters<typeof seriesWords>[0]): string[] {
	const { name } = series;
	const chinese = name.length > LONGEST_SPELLED ? [name] : [name, ...spelled(name)];
	return [...new Set([...chinese, ...seriesWords(series)].map(fold))];
}
