import { pinyin } from 'pinyin-pro';

/**
 * What a name can be found by: itself, its pinyin and its pinyin initials, in lower case. Made while
 * building, so the dictionary of readings is never sent to a reader.
 */
export function searchKeys(name: string): string[] {
	const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const;
	const syllables = pinyin(name, options);
	const initials = pinyin(name, { ...options, pattern: 'first' });
	return [name, syllables.join(''), initials.join('')].map((key) => key.toLowerCase());
}
