import { describe, expect, it } from 'vitest';
import { statement } from '../../relate/statements/samples';
import { seriesData } from '../../figures/kinds/series-data.fixture';
import { seriesFigure } from '../../figures/kinds/series';
import { quoteCard } from './quote-card';
import { qrBlock } from './qr';
import { CARD_RATIO, type PictureShape } from './shapes';
import { picture } from './standalone';

const figure = seriesFigure(
	seriesData('新建公路', [
		{ year: 2023, value: 25, place: '甲省' },
		{ year: 2025, value: 18, place: '甲省' }
	]),
	'zh'
);
const address = 'https://example.org/series/roads/?place=甲&view=index';
const drawn = (shape: PictureShape) => {
	if (!figure) throw new Error('no figure');
	return picture(figure, { version: 'v', address, theme: 'light', shape });
};
const CODE = /<rect width="\d+" height="\d+" fill="#fff"\/>/;

describe('the shapes of a picture', () => {
	it.each<[PictureShape, number]>([
		['card', CARD_RATIO],
		['square', 1]
	])('%s: %d wide to high', (shape, ratio) => {
		const { width, height } = drawn(shape);
		expect(width / height).toBeCloseTo(ratio, 1);
	});

	it('card: of many charts those that can be read', () => {
		if (!figure) throw new Error('no figure');
		const [panel] = figure.panels;
		const panels = ['甲', '乙', '丙'].flatMap((heading) => (panel ? [{ ...panel, heading }] : []));
		const { svg } = picture(
			{ ...figure, panels },
			{ version: 'v', address, theme: 'light', shape: 'card' }
		);
		expect(['>甲<', '>乙<', '>丙<'].map((heading) => svg.includes(heading))).toEqual([
			true,
			true,
			false
		]);
	});

	it('square: its chart is higher than that of a card', () => {
		expect(drawn('square').height).toBeGreaterThan(drawn('card').height);
	});

	it('long: ends in the sentences and the address as a code', () => {
		const { svg } = drawn('long');
		expect(svg.match(CODE)).toHaveLength(1);
		expect(svg).toContain('“');
	});

	it.each<PictureShape>(['whole', 'card', 'square'])('%s: has neither', (shape) => {
		expect(drawn(shape).svg).not.toMatch(CODE);
		expect(drawn(shape).svg).not.toContain('“');
	});
});

describe('a sentence as a picture', () => {
	const record = statement({ quote: '新增就业<20>万人&以上。', title: '2023年计划' });
	const card = (theme: 'light' | 'dark', quote = record.quote) =>
		quoteCard({ ...record, quote }, { address, version: 'v', theme, locale: 'zh' });

	it('has the words, escaped, the document, the address, and its code', () => {
		const { svg } = card('light');
		expect(svg).toContain('“新增就业&lt;20&gt;万人&amp;以上。”');
		expect(svg).toContain('《2023年计划》');
		expect(svg).toMatch(CODE);
	});

	it('says what the number is, and of which year', () => {
		expect(card('light').svg).toContain('2023年目标');
	});

	it('breaks a long address before the code', () => {
		const long = quoteCard(record, {
			address: `${address}&${'x'.repeat(120)}`,
			version: 'v',
			theme: 'light',
			locale: 'zh'
		});
		expect(long.svg).not.toContain('x'.repeat(100));
	});

	it('keeps the code dark on light in the dark', () => {
		expect(card('dark').svg).toMatch(CODE);
	});

	it('has the shape of a card, unless the sentence is longer', () => {
		expect(card('light').width / card('light').height).toBeCloseTo(CARD_RATIO, 1);
		const long = card('light', '新建公路。'.repeat(200));
		expect(long.height).toBeGreaterThan(card('light').height);
		expect(long.svg.match(/新建公路。/g)?.length).toBeGreaterThan(100);
	});
});

describe('an address as a code', () => {
	it.each([
		['short', address, true],
		['too long to be read by a phone', `https://example.org/?${'x'.repeat(400)}`, false]
	])('%s', (_, text, made) => {
		expect(qrBlock(text, 100) !== null).toBe(made);
	});
});
