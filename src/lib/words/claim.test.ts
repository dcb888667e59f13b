import { describe, expect, it } from 'vitest';
import { canonicalClaim } from '../model/claim';
import { statement } from '../relate/statements/samples';
import { formatClaim } from './claim';

type Fields = Parameters<typeof statement>[0];

const said = (fields: Fields, name?: string) =>
	(['zh', 'en'] as const).map((locale) =>
		formatClaim(canonicalClaim(statement(fields)), locale, name)
	);
const percent = { canonical_unit: '%', comparator: 'eq' } as const;

describe('a value says what it does, not only how large it is', () => {
	it.each<[string, Fields, [zh: string, en: string]]>([
		[
			'a fall since a year',
			{ ...percent, value: 12, measure: 'decline', base_year: 2020, indicator: '用水量' },
			['比2020年下降12%', 'down 12% from 2020']
		],
		[
			'growth of what is called value added',
			{ ...percent, value: 7, measure: 'growth', indicator: '工业增加值' },
			['增长7%', 'up 7%']
		],
		[
			'growth about so much',
			{ ...percent, value: 6, comparator: 'approx', measure: 'growth', indicator: '生产总值' },
			['增长6%左右', 'up about 6%']
		],
		[
			'prices go up',
			{ ...percent, value: 2, measure: 'growth', indicator: '居民消费价格' },
			['上涨2%', 'up 2%']
		],
		[
			'growth on average of several years',
			{ ...percent, value: 8, measure: 'growth', per: 'year', indicator: '进出口总额' },
			['年均增长8%', 'up 8% a year']
		],
		[
			'an amount that is taken away',
			{ value: 400000, comparator: 'eq', measure: 'decrease', indicator: '贫困人口' },
			['减少40万人', 'down 400,000 people']
		],
		[
			'points gained',
			{
				value: 2.5,
				comparator: 'eq',
				measure: 'increase',
				canonical_unit: '百分点',
				indicator: '自给率'
			},
			['提高2.5个百分点', 'up 2.5 pp']
		],
		[
			'an addition to what there is',
			{
				value: 9500000,
				comparator: 'eq',
				measure: 'increase',
				canonical_unit: '吨',
				indicator: '货运量',
				rules: ['measure/rises-by']
			},
			['增加950万吨', 'up 9.5 million t']
		],
		[
			'an average of several years',
			{ value: 200000, per: 'year', measure: 'level', indicator: '就业' },
			['年均20万人以上', 'at least 200,000 people a year']
		],
		[
			'an average that the document says, but not the page',
			{ value: 200000, per: 'year', measure: 'level', indicator: '年均就业' },
			['年均20万人以上', 'at least 200,000 people a year']
		],
		[
			'a sum of several years',
			{ value: 200000, per: 'total', measure: 'level', indicator: '培训' },
			['累计20万人以上', 'at least 200,000 people in total']
		],
		[
			'just under, as printed',
			{ ...percent, value: 69, comparator: 'approx', span: '近69%', measure: 'share' },
			['近69%', 'almost 69%']
		],
		[
			'about, as printed',
			{ ...percent, value: 69, comparator: 'approx', span: '约69%', measure: 'share' },
			['约69%', 'about 69%']
		],
		[
			'not as much, as printed',
			{ ...percent, value: 3, comparator: 'le', span: '不到3%', measure: 'share' },
			['不到3%', 'less than 3%']
		],
		[
			'no more than that, which is at most',
			{ ...percent, value: 3, comparator: 'le', span: '不超过3%', measure: 'share' },
			['3%以下', 'at most 3%']
		],
		[
			'more than, as printed',
			{ value: 500, comparator: 'ge', span: '突破500人', measure: 'level' },
			['突破500人', 'more than 500 people']
		],
		[
			'no less than that, which is at least',
			{ value: 500, comparator: 'ge', span: '不低于500人', measure: 'level' },
			['500人以上', 'at least 500 people']
		],
		[
			'grown by more than that',
			{ ...percent, value: 6, comparator: 'ge', span: '超过6%', measure: 'growth' },
			['增长超过6%', 'up more than 6%']
		]
	])('%s', (_title, fields, words) => {
		expect(said(fields)).toEqual(words);
	});
});

describe('a value is a plain number where', () => {
	it.each<[string, Fields, string | undefined, string]>([
		['it is a level', { value: 5, measure: 'level' }, undefined, '5人以上'],
		['it is a share', { ...percent, value: 95, measure: 'share' }, undefined, '95%'],
		[
			'work is delivered',
			{ value: 5, measure: 'increase', indicator: '技能培训' },
			undefined,
			'5人以上'
		],
		[
			'things behind it are worked on, not added',
			{
				value: 11,
				measure: 'increase',
				comparator: 'eq',
				indicator: '网络改造提升',
				rules: ['indicator/counted-behind', 'measure/rise']
			},
			undefined,
			'11人'
		],
		[
			'the name beside it says that it grows',
			{ ...percent, value: 6, measure: 'growth', indicator: '生产总值' },
			'地区生产总值增速',
			'6%'
		],
		[
			'the name beside it says that it is less',
			{ value: 5, measure: 'decrease', comparator: 'eq', indicator: '用水' },
			'新增节水',
			'5人'
		],
		[
			'the name beside it says that it is an average',
			{ value: 5, per: 'year', measure: 'level', indicator: '年均就业' },
			'年均就业',
			'5人以上'
		]
	])('%s', (_title, fields, name, words) => {
		expect(said(fields, name)[0]).toBe(words);
	});
});

it('an English name that says where its number goes is not said again', () => {
	const poor = {
		value: 400000,
		measure: 'decrease',
		comparator: 'eq',
		indicator: '贫困人口'
	} as const;
	expect(said(poor, 'People lifted out of poverty')[1]).toBe('400,000 people');
	expect(said(poor, 'Poor population')[1]).toBe('down 400,000 people');
});

it('a number says what it covers where its name does not', () => {
	const roads = {
		value: 5000,
		comparator: 'eq',
		scope: '只计新建',
		scope_en: 'New ones only'
	} as const;
	expect(said(roads)).toEqual(['5000人（只计新建）', '5,000 people (New ones only)']);
	const revenue = { ...percent, value: 4, measure: 'growth', basis: '同口径' } as const;
	expect(said(revenue)[0]).toBe('增长4%（同口径）');
});

it('a name that says value added says nothing of growth', () => {
	const added = {
		...percent,
		value: 7,
		measure: 'growth',
		indicator: '规模以上工业增加值'
	} as const;
	expect(said(added, '规模以上工业增加值')[0]).toBe('增长7%');
	expect(said(added, '规模以上工业增加值增速')[0]).toBe('7%');
});
