import { describe, expect, it } from 'vitest';
import { readPlan, recordsOf } from './fixtures';

describe('a record', () => {
	const TEXT = '一、扩大就业\n（一）稳定岗位。城镇新增就业力争突破6万人，失业率控制在5.5%以内。';
	const [jobs, rate] = recordsOf(TEXT);

	it('is cut out of its document: the number, its span, its sentence, its headings', () => {
		expect(jobs).toMatchObject({
			document: 'plan',
			file: 'plan.txt',
			at: TEXT.indexOf('6万'),
			end: TEXT.indexOf('，失业率'),
			span: '突破6万人',
			quote: '城镇新增就业力争突破6万人，失业率控制在5.5%以内。',
			quote_at: TEXT.indexOf('城镇'),
			section: ['扩大就业', '稳定岗位']
		});
	});

	it('of the same sentence has the same quote', () => {
		expect(rate).toMatchObject({
			quote: jobs?.quote,
			quote_at: jobs?.quote_at,
			span: '控制在5.5%以内'
		});
	});

	it('has an id made of the document and of where the number stands in it', () => {
		expect(jobs?.id).toBe(`plan@${TEXT.indexOf('6万')}`);
	});

	it('names a rule for each step that made it', () => {
		expect(jobs?.rules.length).toBeGreaterThanOrEqual(5);
		expect(jobs?.rules).toContain('number/number');
	});
});

describe('the explanations of words at a document’s end', () => {
	const PLAN_TEXT =
		'一、扩大就业\n（一）稳定岗位。城镇新增就业6万人。\n（二）保障供水。新建水厂8座。\n';

	it('promise nothing', () => {
		const { records, dismissed } = readPlan(
			`${PLAN_TEXT}名词解释\n1.万人工程：供水人口在10000人以上。`
		);
		expect(records.map(({ span }) => span)).toEqual(['6万人', '8座']);
		expect(dismissed.find(({ span }) => span.startsWith('10000'))?.reason).toBe('mention');
	});

	it('may tell the goals of what they explain', () => {
		const goal = '1.万人工程：到2030年，培训教师10000人。';
		expect(recordsOf(`${PLAN_TEXT}名词解释\n${goal}`)).toHaveLength(3);
	});

	it.each<[string, string, string[]]>([
		[
			'end at the next annex',
			'附件1：\n名词解释\n1.万人工程：供水人口在10000人以上。\n附件2：\n2025年重点任务分工\n城镇新增就业20万人以上。改造泵站8座。',
			['20万人以上', '8座']
		],
		[
			'end at an annex that is numbered in words',
			'附件一：名词解释\n1.万人工程：供水人口在10000人以上。\n附件二\n改造泵站8座。',
			['8座']
		],
		[
			'end at a chapter',
			'名词解释\n1.万人工程：供水人口在10000人以上。\n一、重点任务\n改造泵站8座。',
			['8座']
		],
		[
			'go on behind the heading of a part of them',
			'名词解释\n一、总体要求部分\n1.万人工程：供水人口在10000人以上。\n2.改造：泵站8座。',
			[]
		],
		[
			'go on behind a word that has a line of its own',
			'名词解释\n一、万人工程\n是指供水人口在10000人以上的工程。\n二、泵站工程\n指泵站8座。',
			[]
		],
		[
			'begin anew in the next annex',
			'附件1：名词解释\n1.万人工程：供水人口在10000人以上。\n附件2：\n用语说明\n1.改造：泵站8座。',
			[]
		]
	])('%s', (_title, text, spans) => {
		const found = recordsOf(`${PLAN_TEXT.repeat(3)}${text}`).slice(6);
		expect(found.map(({ span }) => span)).toEqual(spans);
	});

	it('are not what a list of contents announces', () => {
		expect(recordsOf(`目录\n名词解释\n${PLAN_TEXT}`)).toHaveLength(2);
	});
});

describe('the fields that a clause states', () => {
	const ALWAYS = ['indicator', 'value_low', 'value_high', 'measure'];
	it.each([
		['only what is measured and how much', '贫困人口减少40万。', []],
		['the unit, where it is written', '新增就业6万人。', ['unit']],
		['the comparator, where it is written', '新增就业6万人以上。', ['comparator', 'unit']],
		[
			'the years, where they are written',
			'2025年新增就业6万人。',
			['unit', 'year_start', 'year_end']
		],
		[
			'the departments, where they are named',
			'新增就业6万人（市人社局负责）。',
			['unit', 'lead', 'support']
		]
	])('are %s: %s', (_title, text, more) => {
		const [record] = recordsOf(text);
		expect(new Set(record?.stated)).toEqual(new Set([...ALWAYS, ...more]));
	});
});

describe('a number that is no record', () => {
	it('is kept with its place and the reason', () => {
		const text = '推进“３大行动”，改造G109沿线。';
		expect(readPlan(text).dismissed).toMatchObject([
			{ document: 'plan', file: 'plan.txt', at: text.indexOf('３'), span: '３', reason: 'slogan' },
			{ at: text.indexOf('109'), span: '109', reason: 'name' }
		]);
	});

	it('is never a record as well', () => {
		const { records, dismissed } = readPlan('聚焦7个重点领域，到2030年建成泵站12座（第3批）。');
		const places = new Set(records.map(({ at }) => at));
		expect(records).toHaveLength(1);
		expect(dismissed.filter(({ at }) => places.has(at))).toEqual([]);
	});
});

describe('a part of a file', () => {
	const FILE = '新增就业1万人。新增就业2万人。新增就业3万人。';
	const within = { from: FILE.indexOf('。') + 1, to: FILE.indexOf('。新增就业3') + 1 };

	it('is all that is read of it', () => {
		expect(recordsOf(FILE, within).map(({ value_low }) => value_low)).toEqual([20_000]);
	});

	it('has places of the file, and ids that stay when the file grows before it', () => {
		const [record] = recordsOf(FILE, within);
		const [moved] = recordsOf(`新。${FILE}`, { from: within.from + 2, to: within.to + 2 });
		expect(record?.at).toBe(FILE.indexOf('2万'));
		expect(moved?.at).toBe(FILE.indexOf('2万') + 2);
		expect(moved?.id).toBe(record?.id);
	});
});

describe('one number that stands for two years', () => {
	it('is two records with ids of their own', () => {
		const records = recordsOf('2025年和2030年覆盖率均达到95%。');
		expect(records.map(({ year_end }) => year_end)).toEqual([2025, 2030]);
		expect(new Set(records.map(({ id }) => id)).size).toBe(2);
	});
});

describe('a document without records', () => {
	it.each([
		['an empty one', ''],
		['blanks only', '\n　 \n'],
		['words only', '统筹推进各项工作，务求实效。'],
		['another language', 'The plan was approved.'],
		['half of a character', '\ud840']
	])('is no error: %s', (_title, text) => {
		expect(recordsOf(text)).toEqual([]);
	});
});
