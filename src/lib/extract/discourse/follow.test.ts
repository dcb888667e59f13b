import { describe, expect, it } from 'vitest';
import { findHeadings } from '../../text/outline';
import { findSentences } from '../../text/sentences';
import { followDiscourse } from './follow';

/** What each sentence of a text speaks of, read as a plan for the given years: "review 2020-2024". */
function periodsOf(
	text: string,
	[start, end] = [2025, 2025] as [number, number],
	title = '2025年工作计划'
): string[] {
	const plan = { start, end };
	const passages = findSentences(text, findHeadings(text));
	return followDiscourse(text, passages, plan, title)
		.filter((passage) => text.slice(passage.start, passage.end).trim())
		.map(({ period }) => `${period.mode} ${period.start}-${period.end}`);
}

const [PLAN, LAST] = ['plan 2025-2025', 'review 2024-2024'];

describe('the time that sentences speak of', () => {
	it.each<[string, string, string[]]>([
		['the plan, where nothing is said', '完成一项。', [PLAN]],
		[
			'that of its heading',
			'一、2024年工作回顾\n完成一项。\n二、2025年重点工作\n推进两项。',
			[LAST, LAST, PLAN, PLAN]
		],
		[
			'what opened holds over paragraphs',
			'一年来,成效明显。完成一项。\n农业稳步增长。',
			[LAST, LAST, LAST]
		],
		['until something else opens', '去年,成效明显。\n今年,完成一项。', [LAST, PLAN]],
		[
			'until the work ahead is taken up',
			'去年,成效明显。\n做好2025年工作,责任重大。',
			[LAST, PLAN]
		],
		['a turn within a paragraph', '去年,完成一项。今年,完成两项。', [LAST, PLAN]],
		[
			'back again it turns by its past years only',
			'今年,完成一项。2024年,完成两项。',
			[PLAN, PLAN]
		],
		[
			'problems end with their paragraph',
			'一、重点工作\n我们也清醒看到,总量不大。结构不优。\n推进两项。',
			[PLAN, LAST, LAST, PLAN]
		],
		[
			'近三年 is of its sentence',
			'去年,完成一项。\n近三年完成两项。推进三项。',
			[LAST, 'review 2022-2024', LAST]
		],
		[
			'a goal that was outdone promises nothing',
			'2024年,完成造林12万亩,比计划目标多1万亩。',
			[LAST]
		],
		[
			'a caption is no heading',
			'去年,成效明显。\n图2 2015年-2020年电力消费情况\n完成一项。',
			[LAST, LAST, LAST]
		],
		['a date is no heading', '某市人民政府\n2024年9月2日\n推进两项。', [PLAN, PLAN, PLAN]],
		[
			'the years of a government',
			'第十届人民代表大会以来的五年,很不平凡。\n小康目标实现。',
			['review 2020-2024', 'review 2020-2024']
		],
		['a look back', '回头看2024年,产量31万吨。', [LAST]]
	])('%s', (_title, text, expected) => {
		expect(periodsOf(text)).toEqual(expected);
	});

	it('截至 goes on with the review of several years', () => {
		expect(periodsOf('一、“十三五”发展回顾\n截至2020年底,改造片区1020处。', [2021, 2025])).toEqual([
			'review 2016-2020',
			'review 2016-2020'
		]);
	});

	it('what a plan starts from and faces ends with its section, titles without a number apart', () => {
		expect(
			periodsOf(
				'第一章 发展基础\n绿色转型成效显著\n装机增加。\n第二章 面临形势\n需求增加。\n第三章 指导思想\n增加装机。',
				[2021, 2025]
			)
		).toEqual([
			...Array<string>(3).fill('review 2016-2020'),
			...Array<string>(2).fill('review 2020-2020'),
			...Array<string>(2).fill('plan 2021-2025')
		]);
	});

	it('a part that is inserted changes nothing around it', () => {
		const text = '五年来,新建学校80所。新建医院9所。\n今年,新建公园7座。新建泵站3座。';
		const inserted = text.replace('9所。', '9所,其中三甲医院2所。今年还将新建1所。');
		expect(periodsOf(text)).toEqual(periodsOf(inserted).filter((_period, index) => index !== 2));
	});

	it.each<[string, string, string, string[]]>([
		[
			'whatever its verbs',
			'关于2024年预算执行情况的报告',
			'推进一项。\n二、重点任务\n确保两项。',
			['review 2024-2024', 'review 2024-2024', 'review 2024-2024']
		],
		[
			'but for what comes next',
			'关于2024年预算执行情况的报告',
			'推进一项。\n三、下一步工作打算\n推进两项。',
			['review 2024-2024', PLAN, PLAN]
		],
		['unless it plans too', '2024年计划执行情况与2025年计划草案的报告', '推进一项。', [PLAN]]
	])('a report that only reviews: %s', (_title, title, text, expected) => {
		expect(periodsOf(text, undefined, title)).toEqual(expected);
	});
});
