import { describe, expect, it } from 'vitest';
import type { Comparator } from '../../model/record';
import { fieldOf } from '../fixtures';

describe('the comparator of a number', () => {
	it.each<[string, string, Comparator[]]>([
		['none', '新增就业6万人。', ['eq']],
		['beside it', '新增就业6万人以上。', ['ge']],
		['before it', '失业率不高于5%。', ['le']],
		['far before it, over the verb', '每个苏木至少建设2处养老驿站。', ['ge']],
		['far before it, over the noun', '不少于全年任务的30%。', ['ge']],
		['held within', '城镇调查失业率控制在5.5%以内。', ['le']],
		['held at about', '居民消费价格涨幅控制在2%左右。', ['approx']],
		['aimed to break through', '进出口总额力争突破300亿元。', ['ge']],
		['a sign', '受助学生满意度≥90%。', ['ge']],
		['how far two things are apart', '入园率高于全国2个百分点。', ['eq']],
		['not of the size of what follows', '建成50家规模以上企业。', ['eq']],
		['not of the grade of what follows', '创建6个省级以上示范园。', ['eq']],
		['not of a breakthrough', '突破关键技术30项。', ['eq']],
		['a range stays a range', '地区生产总值增长5%—6%左右。', ['range']]
	])('%s: %s', (_title, text, expected) => {
		expect(fieldOf('comparator', text)).toEqual(expected);
	});
});

describe('one comparator for a list', () => {
	it.each<[string, string, Comparator[]]>([
		['behind the last', '小麦、玉米产量稳定在30亿斤、90亿斤以上。', ['ge', 'ge']],
		['before 分别', '入园率和巩固率分别不低于92%和96%。', ['ge', 'ge']],
		['before 分别, for three', '粮、油、肉分别不少于9万吨、8万吨和7万吨。', ['ge', 'ge', 'ge']],
		['over another unit of the same', '储能不低于30万千瓦/60万千瓦时。', ['ge', 'ge']],
		['steps that are climbed', '总量连续迈上4万亿、5万亿。', ['ge', 'ge']],
		['behind the last of 分别', '入园率、巩固率分别达到92%、96%以上。', ['ge', 'ge']],
		['about, behind the last', '一产、二产分别增长4%、8%左右。', ['approx', 'approx']],
		['not of a goal that was passed', '占比提高到10%，超过规划8%的目标。', ['eq', 'eq']],
		['not of a goal that opens its clause', '投资增长8%，高于6%的目标。', ['eq', 'eq']],
		['of a goal that is to be passed', '确保投资增速高于6%的目标如期实现。', ['ge']],
		['of a share of something named', '补贴不低于最低工资标准的70%。', ['ge']],
		['not of a share that is only told', '补贴达到最低工资标准的70%。', ['eq']],
		['not over a comma', '入园率达到92%，巩固率达到96%以上。', ['eq', 'ge']],
		['not over another unit', '建设泵站7座、粮仓60万平方米以上。', ['eq', 'ge']]
	])('%s: %s', (_title, text, expected) => {
		expect(fieldOf('comparator', text)).toEqual(expected);
	});
});
