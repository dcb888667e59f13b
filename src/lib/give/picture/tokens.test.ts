import { describe, expect, it } from 'vitest';
import { frameCode } from '../embed/code';
import { escapeXml } from '../../base/escape-xml';
import { tokenRules, withTheme } from './tokens';

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
