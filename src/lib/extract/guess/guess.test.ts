import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../language/load';
import { isoDate } from './dates';
import { createGuesser } from './guess';

const guess = createGuesser((await loadVocabulary('data')).regions);
const BODY = `\n为推动高质量发展，制定本文件。\n一、总体要求\n${'全面落实各项任务。'.repeat(20)}\n`;

describe('what a document says of itself', () => {
	it.each([
		[
			'a report, from its title line',
			'政府工作报告\n——2024年1月15日在云南省第十四届人民代表大会第二次会议上\n云南省省长\n各位代表：',
			{
				title: '2024年云南省政府工作报告',
				issuer: '云南省人民政府',
				region: '云南省',
				kind: 'work-report',
				issued: '2024-01-15',
				plan_start: 2024,
				plan_end: 2024
			}
		],
		[
			'the report of the State Council',
			'政府工作报告\n第十三届全国人大四次会议，2021年3月5日\n国务院总理 某某\n各位代表：',
			{
				title: '2021年国务院政府工作报告',
				issuer: '国务院',
				region: '全国',
				issued: '2021-03-05',
				plan_start: 2021
			}
		],
		[
			'a plan that a notice issues, over two lines',
			'甘肃省人民政府关于印发甘肃省“十四五”\n水利发展规划的通知\n甘政发〔2021〕99号\n各市人民政府：\n2021年9月30日',
			{
				title: '甘肃省“十四五”水利发展规划',
				issuer: '甘肃省人民政府',
				region: '甘肃省',
				kind: 'five-year-plan',
				issued: '2021-09-30',
				plan_start: 2021,
				plan_end: 2025
			}
		],
		[
			'a title in letters set apart, its years below it',
			'附件\n宁 夏 回 族 自 治 区\n养老服务行动计划\n（２０２３—２０２７年）\n',
			{
				title: '宁夏回族自治区养老服务行动计划（2023—2027年）',
				region: '宁夏回族自治区',
				kind: 'action-plan',
				plan_start: 2023,
				plan_end: 2027
			}
		],
		[
			'a plan that names no place',
			'“十四五”粮食储备发展规划\n2022年3月\n',
			{
				title: '“十四五”粮食储备发展规划',
				region: null,
				kind: 'five-year-plan',
				issued: null,
				plan_start: 2021,
				plan_end: 2025
			}
		],
		[
			'a division of tasks',
			'沈阳市人民政府办公室关于印发《2023年政府工作报告重点工作分工方案》的通知\n',
			{ kind: 'task-division', region: '沈阳市', plan_start: 2023, issuer: '沈阳市人民政府办公室' }
		],
		[
			'a plan without a year says nothing of its years',
			'江苏省碳达峰实施方案\n',
			{
				title: '江苏省碳达峰实施方案',
				kind: 'action-plan',
				plan_start: null,
				plan_end: null,
				issued: null
			}
		],
		[
			'a text without a head has the name of its file',
			'全面落实各项任务，新建公路20公里。\n',
			{ title: '某市方案', kind: 'action-plan', region: null, plan_start: null }
		],
		[
			'a plan for all of the country',
			'“十四五”粮食储备发展规划\n各省、自治区、直辖市人民政府：\n2022年3月\n',
			{ title: '“十四五”粮食储备发展规划', region: '全国' }
		],
		[
			'a line with an underscore, which names no issuer',
			'报告_云南省人民政府\n各位代表：\n一、2025年工作回顾\n二、2026年工作安排\n',
			{ title: '某市方案', kind: 'action-plan', issuer: null }
		],
		[
			'a table, from the line above it',
			'云南省2026年主要指标\n指标\t2026年\n城镇新增就业（万人）\t21\n',
			{
				title: '云南省2026年主要指标',
				region: '云南省',
				kind: 'annual-plan',
				plan_start: 2026,
				plan_end: 2026
			}
		],
		[
			'a table that begins with its head names its year there',
			'云南省\t2026年\n指标\t目标\n城镇新增就业（万人）\t21\n',
			{ title: '某市方案', region: '云南省', plan_start: 2026 }
		]
	])('%s', (_title, head, fields) => {
		expect(guess(head + BODY, 'x/某市方案.docx')).toMatchObject(fields);
	});
});

it.each([
	['2023年1月12日', '2023-01-12'],
	['二〇二二年三月十五日', '2022-03-15'],
	['二○二一年十二月三十一日', '2021-12-31'],
	['2022年3月', null],
	['2022年13月1日', null]
])('the date %s', (text, iso) => {
	expect(isoDate(text)).toBe(iso);
});
