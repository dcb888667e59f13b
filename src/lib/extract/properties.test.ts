import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../model/record';
import { anyText, mutatedText, PARAGRAPHS } from './any-text.fixtures';
import { faultsOf } from './faults.fixtures';
import { readPlan, recordsOf } from './fixtures';
import { chineseNumeral, fullWidth, halfWidth, printed } from '../language/zh/writing.fixtures';

/** What records say, apart from where and how it is printed, and from how sure that makes the reading. */
function said(records: readonly ExtractedRecord[]) {
	return records.map((record) => ({
		...record,
		...{ id: '', at: 0, end: 0, span: '', quote: '', quote_at: 0, confidence: 0 }
	}));
}

describe('any number reads back as itself', () => {
	const read = (words: string) =>
		recordsOf(`修建渠道${words}。`).map(({ value_low, value_high, unit }) => [
			value_low,
			value_high,
			unit
		]);

	it('in digits: plain, separated, with a fraction, with a multiplier, in either width', () => {
		fc.assert(
			fc.property(printed, ({ text, value }) => {
				expect(read(`${text}公里`)).toEqual([[value, value, '公里']]);
				expect(read(`${fullWidth(text)}公里`)).toEqual([[value, value, '公里']]);
			})
		);
	});

	it('in words', () => {
		fc.assert(
			fc.property(fc.integer({ min: 21, max: 999_999_999_999 }), (value) => {
				expect(read(`${chineseNumeral(value)}公里`)).toEqual([[value, value, '公里']]);
			})
		);
	});

	it('as a percentage in words', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100 }), (value) => {
				expect(read(`百分之${chineseNumeral(value)}`)).toEqual([[value, value, '%']]);
			})
		);
	});

	it('as either end of a range', () => {
		const link = fc.constantFrom('-', '—', '——', '～', '－', '至', '到');
		const ends = fc.tuple(fc.integer({ min: 1, max: 899 }), fc.integer({ min: 1, max: 99 }));
		fc.assert(
			fc.property(ends, link, fc.constantFrom('', '万', '亿'), ([low, more], to, multiplier) => {
				const factor = { '': 1, 万: 1e4, 亿: 1e8 }[multiplier];
				expect(read(`${low}${to}${low + more}${multiplier}公里`)).toEqual([
					[low * factor, (low + more) * factor, '公里']
				]);
			})
		);
	});

	it('with any comparator, and the comparator is understood', () => {
		const worded = fc.constantFrom(
			['不低于', '', 'ge'],
			['不少于', '', 'ge'],
			['超过', '', 'ge'],
			['突破', '', 'ge'],
			['至少', '', 'ge'],
			['', '以上', 'ge'],
			['不超过', '', 'le'],
			['控制在', '以内', 'le'],
			['', '以下', 'le'],
			['', '左右', 'approx'],
			['约', '', 'approx'],
			['近', '', 'approx']
		);
		fc.assert(
			fc.property(printed, worded, ({ text, value }, [before, after, comparator]) => {
				const [record] = recordsOf(`渠道总里程${before}${text}公里${after}。`);
				expect([record?.value_low, record?.comparator]).toEqual([value, comparator]);
			})
		);
	});
});

const FURNITURE = [
	'— 12 —',
	'- 3 -',
	'17',
	'第 3 页 共 20 页',
	'打印',
	'分享到微信',
	'责任编辑：某某',
	'来源：政府网'
];

const plan = fc.subarray(PARAGRAPHS, { minLength: 1 });

/** Lines of a page: paragraphs broken after so many characters, as a scanned page breaks them. */
function wrapped(paragraphs: readonly string[], width: number): string[] {
	return paragraphs.flatMap(
		(paragraph) => paragraph.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
	);
}

describe('the layout of a page does not matter', () => {
	const page = fc.record({ paragraphs: plan, width: fc.integer({ min: 32, max: 60 }) });
	const furniture = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...FURNITURE)), { maxLength: 6 });

	it('page furniture between lines changes no record', () => {
		fc.assert(
			fc.property(page, furniture, ({ paragraphs, width }, inserted) => {
				const lines = wrapped(paragraphs, width);
				const furnished = [...lines];
				for (const [place, line] of inserted) furnished.splice(place % (lines.length + 1), 0, line);
				expect(said(recordsOf(furnished.join('\n')))).toEqual(said(recordsOf(lines.join('\n'))));
			})
		);
	});

	it('full or half width changes no record', () => {
		fc.assert(
			fc.property(plan, (paragraphs) => {
				const text = paragraphs.join('\n');
				const expected = said(recordsOf(text));
				expect(said(recordsOf(fullWidth(text)))).toEqual(expected);
				expect(said(recordsOf(halfWidth(text)))).toEqual(expected);
			})
		);
	});

	it('blanks between Chinese characters change no record', () => {
		fc.assert(
			fc.property(plan, fc.constantFrom(' ', '　', '\u200b', '\t'), (paragraphs, blank) => {
				const text = paragraphs.join('\n');
				const spaced = text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, blank);
				expect(said(recordsOf(spaced))).toEqual(said(recordsOf(text)));
			})
		);
	});

	it('a document that stands in a larger file has the same records, further on', () => {
		fc.assert(
			fc.property(plan, fc.string(), fc.string(), (paragraphs, before, after) => {
				const text = paragraphs.join('\n');
				const within = { from: before.length, to: before.length + text.length };
				const alone = recordsOf(text);
				const inside = recordsOf(before + text + after, within);
				expect(said(inside)).toEqual(said(alone));
				expect(inside.map(({ at }) => at - before.length)).toEqual(alone.map(({ at }) => at));
			})
		);
	});
});

/** So many documents of each kind; `npm run fuzz` reads a hundred thousand and more. */
const RUNS = { numRuns: 1000 };
/** Milliseconds, of a machine with ten other things to do. */
const TIME = 300_000;

describe('whatever the text', () => {
	it.each([
		['of any pieces', anyText],
		['of a plan that was damaged', mutatedText]
	])(
		'what must hold for any reading holds: %s',
		(_, texts) => {
			fc.assert(
				fc.property(texts, (text) => {
					expect(faultsOf(text, readPlan(text))).toEqual([]);
				}),
				RUNS
			);
		},
		TIME
	);

	it('reading it again gives the same, and nothing is left over from other texts', () => {
		fc.assert(
			fc.property(anyText, mutatedText, (text, other) => {
				const first = readPlan(text);
				readPlan(other);
				expect(readPlan(text)).toEqual(first);
			})
		);
	});
});

describe('the look at a reading sees', () => {
	const text = '培训2万人次。';
	const [record] = recordsOf(text);
	it.each<[string, Partial<ExtractedRecord>]>([
		['values that are not finite', { value_high: Infinity }],
		['values out of order', { value_low: 9, value_high: 1 }],
		['years out of order', { year_start: 2026, year_end: 2025 }],
		['no name', { indicator: ' ' }],
		['a character in a name that nobody sees', { indicator: '培\u202e训' }],
		['no unit', { unit: '' }],
		['a span that is none', { end: 3 }],
		['a quote that is none', { quote: '培训3万人次' }],
		['a span outside its quote', { quote: '培训', quote_at: 0 }],
		['a number outside its span', { at: 0 }]
	])('%s', (_, wrong) => {
		expect(
			record && faultsOf(text, { records: [{ ...record, ...wrong }], dismissed: [] })
		).not.toEqual([]);
	});
});

/** Patterns that make careless parsers try every place against every other. */
const HOSTILE = [
	...['(', ')', '（', '“', '”', '《', '》', '、', '，', '。', ';', ':', '\n', ' ', '-', '/', '.'],
	...['1', '１', '1:', '1)', '20', '十', '一', '万', '亿', '零', '一、', '第一章', '个', '年'],
	...['2025年', '“十四五”', '到2030年', '分别', '以上', '不低于', '建设', '改造'],
	...['(牵头', '责任单位:', '市水务局、', '《规划'],
	...['增长达到', '达到', '、在到', '提高到约', `增长${'达到'.repeat(60)}呀5%。`]
];
/** Patterns with a number in every other character, and so with very much to do. */
const DENSE = [
	...[
		'1,',
		'1,111',
		'1.',
		'1-',
		'1/',
		'1、',
		'1%',
		'1个',
		'1万',
		'5个、',
		'百分之',
		'分之一',
		'(一)'
	],
	...['从5个', '从5个到', '建设5个园区', '(市水务局牵头)', '(1', '“1']
];
/**
 * Enough that work which grows with the square of it would not end within a test's time. A dense text fills each
 * sentence of the greatest length with hundreds of numbers, so a few such sentences are enough.
 */
const BYTES = { hostile: 200_000, dense: 8_000 };

describe('however often a pattern is repeated, it is read like any text', () => {
	const readMuchOf = (pattern: string, bytes: number) => {
		const times = Math.ceil(bytes / Buffer.byteLength(pattern) / 2);
		const [half = 0, whole = 0] = [times, 2 * times].map((count) => {
			const { records, dismissed } = readPlan(pattern.repeat(count));
			return records.length + dismissed.length;
		});
		// What a piece says does not depend on how many follow; the edges may.
		expect(Math.abs(whole - 2 * half)).toBeLessThanOrEqual(2 + 0.02 * whole);
	};
	it.each(HOSTILE)('very much of %j', (pattern) => readMuchOf(pattern, BYTES.hostile));
	it.each(DENSE)('much of %j', (pattern) => readMuchOf(pattern, BYTES.dense));

	it('so many times as long, a text has so many times the records', () => {
		const paragraph = `${PARAGRAPHS.slice(4).join('\n')}\n`;
		const once = recordsOf(paragraph).length;
		expect(recordsOf(paragraph.repeat(300))).toHaveLength(300 * once);
	});
});
