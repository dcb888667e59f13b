import { describe, expect, it } from 'vitest';
import type { Sector } from '../../model/record';
import { fieldOf } from '../fixtures';
import { vocabulary } from '../../language/fixtures';
import { withoutReference } from './sector';
import { createSectorFinder } from './sector-words';

describe('the sector of what is measured', () => {
	it.each<[Sector, string]>([
		['macro', '地区生产总值增长6%。'],
		['macro', '固定资产投资增长8%。'],
		['macro', '居民消费价格涨幅控制在2%左右。'],
		['agriculture', '粮食产量达到800亿斤。'],
		['agriculture', '新建高标准农田90万亩。'],
		['energy', '新能源装机突破1亿千瓦。'],
		['energy', '煤炭产量稳定在12亿吨。'],
		['industry', '规模以上工业增加值增长7%。'],
		['digital', '新建5G基站8000座。'],
		['transport', '新建高速公路300公里。'],
		['transport', '建制村通快递率达到100%。'],
		['transport', '城市公交车新能源占比达到95%。'],
		['transport', '公务车辆新能源汽车占比超过80%。'],
		['agriculture', '第一产业增加值增长4%。'],
		['macro', '一般公共预算支出增长4%。'],
		['industry', '规模以上工业企业资产负债率56.8%。'],
		['health', '为10万名老年人接种疫苗。'],
		['water', '用水总量控制在190亿立方米以内。'],
		['urban', '改造城镇老旧小区410个。'],
		['environment', '完成造林65万亩。'],
		['environment', '细颗粒物浓度控制在24微克/立方米以内。'],
		['services', '社会消费品零售总额增长6%。'],
		['trade', '进出口总额突破260亿元。'],
		['technology', '研发经费投入增长12%。'],
		['employment', '城镇新增就业6万人。'],
		['welfare', '新增养老床位2000张。'],
		['education', '新建幼儿园14所。'],
		['health', '每千人口执业医师达到3.4人。'],
		['culture', '接待国内游客突破900万人次。'],
		['rural', '改造农村卫生厕所5万户。'],
		['governance', '取消行政审批事项48项。']
	])('%s: %s', (sector, text) => {
		expect(fieldOf('sector', text)).toEqual([sector]);
	});
});

describe('a number takes the sector', () => {
	it.each<[string, string, Sector]>([
		['of what is measured, not of the section', '一、乡村振兴\n新能源装机突破1亿千瓦。', 'energy'],
		[
			'of the words around it where its name says little',
			'推进煤电机组改造，实施项目12个。',
			'energy'
		],
		[
			'of what has a share, not of the total',
			'制造业增加值占地区生产总值比重达到30%。',
			'industry'
		],
		['of its section where its sentence says little', '一、水利建设\n实施项目12个。', 'water'],
		[
			'of none of the many fields that its sentence names',
			'完成投资630亿元，重点在能源、制造业、农业和服务业。',
			'macro'
		],
		['of the ground, not of the fields on it', '耕地土壤环境质量达标率达到93%。', 'environment'],
		['of a network, not of the town that it serves', '油气长输管道总里程达到1.1万公里。', 'energy'],
		[
			'of vehicles, not of the works that make them',
			'公务车辆新能源汽车占比达到80%。',
			'transport'
		],
		[
			'of research, not of those who pay for it',
			'规模以上工业企业研究与试验发展经费占全国的0.8%。',
			'technology'
		],
		['of power that no storm is in', '全球首台风电主轴轴承下线5套。', 'energy'],
		[
			'of what a share of vehicles is not',
			'新能源装机增长，新能源和清洁能源占比达到55%。',
			'energy'
		],
		['of all growth', '经济年均增长5%，文旅强省建设取得进展。', 'macro'],
		['of houses that save, not of saving', '新建居住建筑节能65%。', 'urban'],
		[
			'of a trade, not of saving',
			'重点行业产能和数据中心达到能效标杆水平的比例达到30%。',
			'industry'
		],
		['of the coal in a capacity that is given up', '煤炭化解过剩产能6820万吨。', 'energy'],
		['of the steel in a capacity that is given up', '钢铁化解过剩产能680万吨。', 'industry'],
		['of the deed before the thing', '完成煤电机组深度治理12台。', 'environment'],
		['of the deed before the person', '残疾人新增就业12万人。', 'employment'],
		['of its unit where only that is known', '规划建设120万千瓦。', 'energy']
	])('%s: %s', (_title, text, sector) => {
		expect(fieldOf('sector', text)).toEqual([sector]);
	});
});

describe('a finder of sectors', () => {
	const finder = createSectorFinder(vocabulary.sectors);
	it.each([
		['no known word', '某某某'],
		['nothing', '']
	])('finds none in %s', (_title, phrase) => {
		expect(finder.find(phrase)).toEqual({});
	});

	it.each([
		[
			'each class of words apart',
			'煤矿患者培训',
			{ thing: 'energy', person: 'health', deed: 'employment' }
		],
		['the last of one class: heads stand last', '煤矿公路', { thing: 'transport' }],
		['the longer word', '供水管网', { thing: 'urban' }],
		['a word across quotation marks', '“煤矿”', { thing: 'energy' }]
	])('finds %s: %s', (_title, phrase, expected) => {
		expect(finder.find(phrase)).toEqual(expected);
	});
});

describe('what a ratio is set against', () => {
	it.each([
		['a total', '制造业增加值占地区生产总值比重', '制造业增加值'],
		['so many people', '每万常住人口发明专利', '发明专利'],
		['nothing', '人口自然增长率', '人口自然增长率']
	])('does not count: %s', (_title, name, expected) => {
		expect(withoutReference(name)).toBe(expected);
	});
});
