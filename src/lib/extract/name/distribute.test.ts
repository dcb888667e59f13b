import { describe, expect, it } from 'vitest';
import { recordsOf } from '../fixtures';
import { splitThings } from './split-list';

/** "indicator low–high unit" of each record. */
function read(text: string): string[] {
	return recordsOf(text).map(({ indicator, value_low, value_high, unit }) =>
		[indicator, value_low === value_high ? value_low : `${value_low}–${value_high}`, unit].join(' ')
	);
}

describe('several numbers shared among several things', () => {
	it.each([
		['two with 分别', '入园率和巩固率分别达到92%和96%。', ['入园率 92 %', '巩固率 96 %']],
		[
			'three with 分别',
			'小麦、玉米、大豆产量分别达到20亿斤、90亿斤和8亿斤。',
			['小麦产量 2000000000 斤', '玉米产量 9000000000 斤', '大豆产量 800000000 斤']
		],
		[
			'goods of one character',
			'肉奶产量稳定在55亿斤、150亿斤。',
			['肉产量 5500000000 斤', '奶产量 15000000000 斤']
		],
		[
			'one unit for all',
			'入园率、巩固率分别提高2和3个百分点。',
			['入园率 2 百分点', '巩固率 3 百分点']
		],
		[
			'town and country',
			'城乡居民人均可支配收入分别增长5%和7%。',
			['城镇居民人均可支配收入 5 %', '农村居民人均可支配收入 7 %']
		],
		[
			'numbered things at the start of a sentence',
			'一、二、三产业增加值分别增长4%、5%、6%。',
			['第一产业增加值 4 %', '第二产业增加值 5 %', '第三产业增加值 6 %']
		],
		[
			'what both are reckoned per',
			'营运车辆和营运船舶单位周转量能耗分别下降4%和3.5%。',
			['营运车辆单位周转量能耗 4 %', '营运船舶单位周转量能耗 3.5 %']
		],
		[
			'no rate of another',
			'用电量和营运船舶单位周转量能耗分别下降4%和3.5%。',
			['用电量 4 %', '营运船舶单位周转量能耗 3.5 %']
		],
		[
			'a capacity',
			'水电、太阳能发电装机容量分别达到30万千瓦、20万千瓦。',
			['水电装机容量 300000 千瓦', '太阳能发电装机容量 200000 千瓦']
		],
		[
			'all that follows the second',
			'职工和居民医保报销比例分别保持在80%、70%。',
			['职工医保报销比例 80 %', '居民医保报销比例 70 %']
		],
		[
			'the same rate in town and country',
			'城乡低保标准分别提高9%和13%。',
			['城市低保标准 9 %', '农村低保标准 13 %']
		],
		[
			'a structure of three sectors',
			'三次产业结构调整为10:48:42。',
			[
				'三次产业结构中第一产业占比 10 %',
				'三次产业结构中第二产业占比 48 %',
				'三次产业结构中第三产业占比 42 %'
			]
		],
		[
			'a structure of something else',
			'能源消费结构调整为20:30:50。',
			['能源消费结构(第1项) 20 %', '能源消费结构(第2项) 30 %', '能源消费结构(第3项) 50 %']
		]
	])('%s: %s', (_title, text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});

describe('one number for several things', () => {
	it('is one record, named as the text does', () => {
		expect(read('基本养老、基本医疗保险参保率稳定在95%以上。')).toEqual([
			'基本养老、基本医疗保险参保率 95 %'
		]);
	});
});

describe('several things under one verb', () => {
	it.each([
		[
			'the verb carries over, the head does not',
			'改造老旧小区410个、棚户区1.2万套。',
			['老旧小区改造 410 个', '棚户区改造 12000 套']
		],
		[
			'one head noun behind all',
			'新建、改建农村公路300公里、500公里。',
			[300, 500].map((n) => `${n} 公里`)
		],
		[
			'a noun behind each number',
			'培育5家骨干企业、20家专精特新企业。',
			['骨干企业 5 家', '专精特新企业 20 家']
		]
	])('%s: %s', (_title, text, expected) => {
		const found = read(text);
		expect(found).toHaveLength(expected.length);
		expected.forEach((words, index) => expect(found[index]).toContain(words));
	});
});

describe('splitting a phrase', () => {
	it.each<[string, string, number, boolean, string[] | null]>([
		['by 和', '入园率和巩固率', 2, true, ['入园率', '巩固率']],
		['the head is shared', '小麦和玉米产量', 2, true, ['小麦产量', '玉米产量']],
		['goods need no 分别', '粮油产量', 2, false, ['粮产量', '油产量']],
		['as many things as numbers, or none', '小麦、玉米、大豆产量', 2, true, null],
		['not without 分别', '小麦和玉米产量', 2, false, null],
		['one thing', '粮食产量', 2, true, null]
	])('%s: %s', (_title, phrase, count, respectively, expected) => {
		expect(splitThings(phrase, count, respectively)).toEqual(expected);
	});
});
