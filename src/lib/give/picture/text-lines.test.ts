import { describe, expect, it } from 'vitest';
import { frameCode } from '../embed/code';
import { escapeXml } from '../../base/escape-xml';
import { atMost, wrap } from '../../figures/draw/text-lines';
import { tokenRules, withTheme } from './tokens';

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

describe('text of documents never becomes markup', () => {
	it('in XML', () => expect(escapeXml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;'));

	it('in the code of a frame', () => {
		const code = frameCode({
			src: 'https://example.org/?a=1&b=2',
			title: '"><script>',
			height: 300,
			script: 'https://example.org/embed/host.js'
		});
		expect(code).toContain('title="&quot;&gt;&lt;script&gt;"');
		expect(code).toContain('src="https://example.org/?a=1&amp;b=2"');
	});
});

describe('tokens outside the site', () => {
	it('have the value of the theme', () => {
		expect(withTheme('fill="var(--paper)"', 'light')).toBe('fill="#fdfdfb"');
		expect(withTheme('fill="var(--paper)"', 'dark')).toBe('fill="#131416"');
	});

	it('are declared where they are used, and only those', () => {
		expect(tokenRules('a{color:var(--paper)}')).toBe(
			':root{--paper:#fdfdfb}' +
				'@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--paper:#131416}}' +
				':root[data-theme=dark]{--paper:#131416}' +
				'@media (forced-colors:active){:root,:root[data-theme]{--paper:Canvas}}'
		);
	});

	it('that are none stay as they are', () => {
		expect(withTheme('var(--nothing)', 'light')).toBe('var(--nothing)');
	});
});
