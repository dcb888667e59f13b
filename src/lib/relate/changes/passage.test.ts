import { describe, expect, it } from 'vitest';
import { NO_ENGLISH, type TargetRecord } from '../../model/record';
import { recordOf } from '../fixtures';
import { passages, type TargetWords, type Said } from './passage';

/** A record of each span in a sentence, as an extractor places them. */
function said(quote: string, span: string, ...others: string[]): Said {
	const place = (text: string) => {
		const at = quote.indexOf(text);
		return { at, end: at + text.length, quote, quote_at: 0, span: text };
	};
	const record: TargetRecord = {
		...recordOf(place(span)),
		canonical_low: 1,
		canonical_high: 1,
		canonical_unit: '个',
		series: null,
		...NO_ENGLISH
	};
	return { record, beside: [record, ...others.map(place)] };
}

const marked = (passage: TargetWords | null): string =>
	passage?.own.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('') ?? '';

describe('the words of one target in its sentence', () => {
	it.each([
		[
			'a clause of its own',
			said('粮食产量780亿斤，就业20万人。', '780亿斤', '20万人'),
			'粮食产量780亿斤'
		],
		[
			'a noun before its number',
			said('新建幼儿园204所、中小学676所。', '676所', '204所'),
			'中小学676所'
		],
		['a noun behind its number', said('布局5家中心和6个前置仓。', '6个', '5家'), '6个前置仓'],
		[
			'a list behind the only number',
			said('解决4000套入住难、回迁难问题。', '4000套'),
			'解决4000套入住难、回迁难问题'
		],
		[
			'numbers that share all their words',
			said('用水量分别下降12%和13%。', '13%', '12%'),
			'用水量分别下降12%和13%'
		],
		['the number of an item is left out', said('3． 促进20万人务工。', '20万人'), '促进20万人务工']
	])('%s', (_title, one, expected) => {
		expect(marked(passages(one, null)[0])).toBe(expected);
	});

	it('of two targets the words that differ are marked', () => {
		const shown = passages(
			said('一是稳产保供，粮食产量稳定在780亿斤左右。', '780亿斤左右'),
			said('粮食产量稳定在800亿斤以上。', '800亿斤以上')
		);
		expect(shown.map(marked)).toEqual([
			'粮食产量稳定在[780]亿斤[左右]',
			'粮食产量稳定在[800]亿斤[以上]'
		]);
		expect(shown[0]).toMatchObject({ before: '一是稳产保供，', after: '。' });
	});
});
