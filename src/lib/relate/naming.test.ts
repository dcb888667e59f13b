import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../model/record';
import { relate } from './fixtures';

const milk = { indicator: '牛奶产量', unit: '吨', value_low: 7_850_000 };
const kilns = { indicator: '智慧粮仓', unit: '座', measure: 'increase', value_low: 5 } as const;

describe('what a series is called', () => {
	const row = (...records: Partial<ExtractedRecord>[]) => relate(...records).series.at(-1);
	const over = { year_start: 2018, year_end: 2022, quote: '累计', quote_at: 0, at: 2 } as const;
	it.each<[string, Partial<ExtractedRecord>[], object]>([
		[
			'a definition',
			[milk],
			{
				id: 'milk-output',
				name: '牛奶产量',
				name_en: 'Milk output',
				curated: true,
				canonical_unit: '吨',
				aliases: ['牛奶总产量', '牛奶年产量', '牛奶年总产量']
			}
		],
		[
			'a sum over several years',
			[
				{ ...milk, ...over },
				{ ...milk, ...over, document: 'report' }
			],
			{
				id: 'milk-output-5-years',
				name: '牛奶产量（5年累计）',
				name_en: 'Milk output (over 5 years)'
			}
		],
		[
			'a narrower place',
			[
				{ ...milk, region: ['包头市'] },
				{ ...milk, region: ['包头市'], document: 'report' }
			],
			{ id: 'milk-output-bao-tou-shi', name: '牛奶产量（包头市）' }
		],
		[
			'a proposal',
			[kilns, { ...kilns, document: 'report' }],
			{
				id: 'zhi-hui-liang-cang-increase-zuo',
				name: '智慧粮仓',
				name_en: 'Smart granaries',
				name_en_source: 'composed',
				curated: false
			}
		],
		[
			'a proposal of several works',
			[
				{ ...kilns, indicator: '新开工改造净增智慧粮仓' },
				{ ...kilns, indicator: '新开工改造净增智慧粮仓', document: 'report' }
			],
			{ id: 'zhi-hui-liang-cang-net-renovate-start-zuo' }
		],
		[
			'a proposal that is the change of a definition',
			[
				{ ...milk, unit: '%', measure: 'growth' },
				{ ...milk, unit: '%', measure: 'growth', document: 'report' }
			],
			{ id: 'niu-nai-chan-liang-growth-pct', name: '牛奶产量增速', name_en: 'Milk output, growth' }
		]
	])('%s', (_title, records, expected) => {
		expect(row(...records)).toMatchObject(expected);
	});

	it('keeps the name of a definition where a proposal has the same', () => {
		const share = { indicator: '城镇新增就业', measure: 'share', unit: '%' } as const;
		const jobs = { indicator: '城镇新增就业', measure: 'increase', unit: '人' } as const;
		const { series } = relate(jobs, share, { ...share, document: 'report' });
		expect(series.map(({ name }) => name).sort()).toEqual(['城镇新增就业', '城镇新增就业（%）']);
	});

	it('tells proposals with one name apart', () => {
		const level = { ...kilns, measure: 'level' } as const;
		const tons = { ...kilns, unit: '吨' };
		const twice = (fields: Partial<ExtractedRecord>) => [fields, { ...fields, document: 'report' }];
		const { series } = relate(...twice(kilns), ...twice(level), ...twice(tons));
		expect(series.map(({ name }) => name).sort()).toEqual([
			'智慧粮仓（吨）',
			'智慧粮仓（座）（总量）',
			'智慧粮仓（座）（新增）'
		]);
	});

	it('counts records, documents and years', () => {
		const { series } = relate(milk, {
			...milk,
			document: 'report',
			year_start: 2023,
			year_end: 2023
		});
		expect(series).toMatchObject([{ records: 2, documents: 2, first_year: 2023, last_year: 2025 }]);
	});
});
