import { describe, expect, it } from 'vitest';
import { scanTools } from '../fixtures';
import { fold } from '../../text/fold';
import type { Reason } from './reasons';
import { scan } from '../scan';

const seen = (sentence: string) =>
	scan(fold(sentence), scanTools).map(({ quantity, dismissed }) => [
		sentence.slice(quantity.at, quantity.end),
		dismissed
	]);

describe('a numeral in words that states no amount is seen, with the reason', () => {
	it.each<[string, string, string, Reason]>([
		['a count of themes', '实施六大工程', '六', 'list-count'],
		['a count of tasks', '聚焦四项任务', '四', 'list-count'],
		['a slogan', '开展“三个倡导”教育', '三', 'slogan'],
		['an order', '召开第三届大会', '三', 'ordinal'],
		['a congress', '学习党的二十大精神', '二十', 'ordinal'],
		['a plenary session', '贯彻三中全会精神', '三', 'ordinal'],
		['a period', '学前教育三年行动', '三', 'period'],
		['a size in a name', '实施千企帮扶', '千', 'name'],
		['an item', '一、加强领导', '一', 'item-number'],
		['an item in brackets', '（二）改善民生', '二', 'item-number']
	])('%s: %s', (_title, sentence, numeral, reason) => {
		expect(seen(sentence)).toContainEqual([numeral, reason]);
	});

	it.each([
		['an article', '推出一批项目'],
		['a part of a word', '统一部署，进一步推进一体化'],
		['an adverb', '十分重视'],
		['a place', '连接四川、三亚']
	])('not %s: %s', (_title, sentence) => {
		expect(seen(sentence)).toEqual([]);
	});
});
