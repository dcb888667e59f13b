import { describe, expect, it } from 'vitest';
import { atMost, wrap } from './text-lines';

describe('lines of text', () => {
	const cases: [title: string, text: string, width: number, lines: string[]][] = [
		['Chinese breaks anywhere', '城镇新增就业', 30, ['城镇新', '增就业']],
		['but not before punctuation', '城镇新，增就业', 30, ['城镇', '新，增', '就业']],
		['Latin words stay whole', 'at least one', 40, ['at', 'least', 'one']],
		[
			'a number keeps its unit and comparator',
			'目标：785万 → 800万吨以上',
			55,
			['目标：', '785万 →', '800万吨以上']
		],
		['but not a whole sentence', '到2025年城镇新增就业', 40, ['到2025', '年城镇新', '增就业']],
		['a short text is one line', '就业', 100, ['就业']],
		['a word wider than the line stands alone', 'unemployment', 10, ['unemployment']],
		['no text is no line', '', 100, []]
	];
	it.each(cases)('%s', (_, text, width, lines) => {
		expect(wrap(text, 10, width)).toEqual(lines);
	});

	it('says by dots that there is more', () => {
		expect(atMost(['一二', '三四', '五六'], 2)).toEqual(['一二', '三…']);
		expect(atMost(['一二', '三四'], 2)).toEqual(['一二', '三四']);
	});
});
