import { describe, expect, it } from 'vitest';
import { parametersOf } from '../base/parameters';
import { seriesData } from './kinds/series-data.fixture';
import { seriesFigure } from './kinds/series';
import { withOwnWords } from './own-words';

const figure = seriesFigure(
	seriesData('新建公路', [
		{ year: 2023, value: 25, place: '甲省' },
		{ year: 2025, value: 18, place: '甲省' }
	]),
	'zh'
);
const of = (query: string) => {
	if (!figure) throw new Error('no figure');
	const { title, fullTitle, cautions } = withOwnWords(figure, parametersOf(query));
	return { title, fullTitle, added: cautions.slice(0, cautions.length - figure.cautions.length) };
};

describe('the words of whoever embeds a chart', () => {
	it.each<[string, string, string, string[]]>([
		['none', '', figure?.title ?? '', []],
		[
			'a title',
			'title=%E4%BF%AE%E8%B7%AF',
			'修路',
			[`标题由嵌入者所写，原题：${figure?.fullTitle}`]
		],
		['a note', 'note=%E4%BF%AE', figure?.title ?? '', ['嵌入者注：“修”']],
		['blanks alone are none', 'title=%20%0A&note=%20', figure?.title ?? '', []],
		[
			'what turns the direction of text, or nobody sees, is left out',
			'title=a%E2%80%AEb%E2%80%8Bc%00',
			'abc',
			[`标题由嵌入者所写，原题：${figure?.fullTitle}`]
		],
		[
			'markup stays the text that it is',
			'title=%3Cb%3E',
			'<b>',
			[`标题由嵌入者所写，原题：${figure?.fullTitle}`]
		]
	])('%s', (_, query, title, added) => {
		expect(of(query)).toMatchObject({ title, added });
	});

	it.each([
		['title', 60],
		['note', 120]
	])('a %s has %i characters at most', (name, most) => {
		const { title, added } = of(`${name}=${'x'.repeat(500)}`);
		const shown = name === 'title' ? title : added[0]?.replace(/^嵌入者注：“|”$/g, '');
		expect(shown).toBe('x'.repeat(most));
	});
});
