import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasInvisible } from '../base/invisible';
import type { ExtractedRecord } from '../model/record';
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

const PARAGRAPHS = [
	'一、2024年工作回顾',
	'过去一年，城镇新增就业6.2万人，登记失业率控制在4％以内。',
	'五年来，绿电占比从15%提高到40%，新能源装机突破1亿千瓦。',
	'二、2025年重点任务',
	'（一）稳定就业。培训2万人次以上，招募特岗教师1200名。（市人社局牵头，财政局配合）',
	'（二）改善民生。改造老旧小区410个、棚户区1.2万套，入园率和巩固率分别达到92%和96%。',
	'到2030年，奶产量达到900万吨，一半以上的嘎查村建成农家书屋，单位地区生产总值能耗较2020年下降14%。',
	'三次产业结构调整为10:48:42，粮食产量稳定在800亿斤以上；对带动就业5人以上的创业者每人补贴2000元。',
	'责任单位：市农牧局、水利局',
	'落实《防沙治沙规划（2021—2030年）》（内政发〔2024〕18号），用3年时间治沙300万亩，推进“三大行动”。'
];
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

const characters = (text: string) => Array.from(text);

/** Texts made of what plans are made of, in any order, and of anything else. */
const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...characters('0123456789０９.,，。;；:：、%％()（）《》“”‘’-—～+×/\n 　'),
				...characters('一二两三四五六七八九十百千万亿半零〇成倍番分之点第年月日个人元吨亩公里户次'),
				'十四五',
				'从',
				'提高到',
				'分别',
				'以上',
				'不低于',
				'控制在',
				'以内',
				'2025年',
				'到2030年',
				'（市水务局牵头）',
				'责任单位：',
				'较2020年',
				'\ufeff'
			),
			fc.constantFrom(...PARAGRAPHS),
			fc.string({ unit: 'binary', maxLength: 6 })
		),
		{ maxLength: 60 }
	)
	.map((pieces) => pieces.join(''));

describe('whatever the text', () => {
	it('every span and every quote is a slice of it', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const { at, end, span, quote, quote_at } of recordsOf(text)) {
					const start = end - span.length;
					expect(text.slice(start, end)).toBe(span);
					expect(text.slice(quote_at, quote_at + quote.length)).toBe(quote);
					expect(start <= at && at < end).toBe(true);
					expect(quote_at <= start && end <= quote_at + quote.length).toBe(true);
				}
			})
		);
	});

	it('every dismissed number is a slice of it, too', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const { at, end, span } of readPlan(text).dismissed)
					expect(text.slice(at, end)).toBe(span);
			})
		);
	});

	it('values are finite numbers in order, and years too', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const { value_low, value_high, year_start, year_end } of recordsOf(text)) {
					expect(Number.isFinite(value_low) && value_low <= value_high).toBe(true);
					expect(Number.isInteger(year_start) && year_start <= year_end).toBe(true);
				}
			})
		);
	});

	it('every character of an indicator can be seen', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const { indicator } of recordsOf(text))
					expect([indicator, hasInvisible(indicator)]).toEqual([indicator, false]);
			})
		);
	});

	it('reading it again gives the same, and nothing is left over from other texts', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, other) => {
				const first = readPlan(text);
				readPlan(other);
				expect(readPlan(text)).toEqual(first);
			})
		);
	});

	it('ids are unique, and both lists are in text order', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { records, dismissed } = readPlan(text);
				expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
				for (const list of [records, dismissed]) {
					const places = list.map(({ at }) => at);
					expect(places).toEqual(places.toSorted((a, b) => a - b));
				}
			})
		);
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
