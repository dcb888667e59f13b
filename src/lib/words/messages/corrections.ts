import type { CORRECTABLE, DraftProblem, CorrectionVerdict } from '../../model/correction';
import { defineMessages } from '../define-messages';

interface Messages extends Record<string, unknown> {
	field: Record<(typeof CORRECTABLE)[number], string>;
	problem: Record<DraftProblem | 'script', string>;
	verdict: Record<CorrectionVerdict, string>;
}

const zh = {
	open: '更正这个数，或报告错误',
	lead: '更正只保存在这个浏览器里，不会改动本站的数据。',
	reach: '只在这份文件的原文里按更正显示；本站的其他页面和下载仍用已发布的数据。',
	reachOwn: '这份文件的记录、序列、对照、完成情况、导出和浏览都按更正计算，并标明已更正。',
	otherUnit: (unit: string) =>
		`这个序列的单位是${unit || '个数'}，与更正后的单位不同：请改选序列。`,
	field: {
		kind: '类型',
		indicator: '指标',
		value_low: '数值（下限）',
		value_high: '数值（上限）',
		comparator: '比较方式',
		unit: '单位',
		measure: '量的性质',
		year_start: '首年',
		year_end: '末年',
		sector: '行业',
		series: '可比序列'
	},
	noSeries: '不属于任何序列',
	problem: {
		name: '请写明指标名称。',
		value: '请写明数值，如13亿，或13并在单位里写亿吨。',
		order: '下限不能大于上限。',
		years: '请核对年份：首年不能晚于末年。',
		script: '没有读到单位表，更正还没有保存。请检查网络后再试。'
	},
	save: '保存更正',
	reject: '这不是目标、实绩或标准',
	undo: '撤销更正',
	verdict: {
		changed: '已由您更正',
		rejected: '您认为这不是目标、实绩或标准',
		missed: '由您补记'
	},
	extractor: '程序读作',
	mine: (count: number) => `我的更正（${count}）`,
	download: '下载为标注（JSONL）',
	downloadNote: '与人工标注同一格式，可由 npm run evaluate 读取。',
	selected: (span: string) => `选中“${span}”`,
	addMissed: '补记这个数',
	missedHelp: '如有漏读的数，在正文里选中它，即可补记。',
	cancel: '取消',
	notKept: '这个浏览器不能保存（无痕窗口或空间已满）：关闭本页后更正会消失。',
	report: '报告错误的文字',
	reportNote: '复制下面的文字，发给维护者或留存备查。',
	reportTitle: '规划目标：报告一处错误',
	record: '记录',
	document: '文件',
	place: '位置',
	address: '地址',
	version: '数据版本',
	quote: '原句',
	fields: '程序读出',
	correction: '应为'
} satisfies Messages;

const en: typeof zh = {
	open: 'Correct this number, or report a mistake',
	lead: 'Corrections stay in this browser and never change the data of this site.',
	reach:
		'Shown in the text of this document only; other pages and downloads of this site keep the published data.',
	reachOwn:
		'Records, series, comparison, outcomes, exports and Explore reckon with it, marked as corrected.',
	otherUnit: (unit: string) =>
		`This series is in ${unit || 'plain numbers'}, the corrected value is not: choose another series.`,
	field: {
		kind: 'Kind',
		indicator: 'Indicator',
		value_low: 'Value (low)',
		value_high: 'Value (high)',
		comparator: 'Comparator',
		unit: 'Unit',
		measure: 'Measure',
		year_start: 'First year',
		year_end: 'Last year',
		sector: 'Sector',
		series: 'Comparable series'
	},
	noSeries: 'of no series',
	problem: {
		name: 'Please name the indicator.',
		value: 'Please give the value: 13亿, or 13 with the unit 亿吨.',
		order: 'The low value cannot be above the high one.',
		years: 'Please check the years: the first cannot be after the last.',
		script: 'The table of units did not come and nothing was kept: check the network and try again.'
	},
	save: 'Keep the correction',
	reject: 'This is no target, result or standard',
	undo: 'Undo',
	verdict: {
		changed: 'corrected by you',
		rejected: 'no target, result or standard, you say',
		missed: 'added by you'
	},
	extractor: 'Read by the program as',
	mine: (count: number) => `My corrections (${count})`,
	download: 'Download as labels (JSONL)',
	downloadNote: 'In the form of the hand-made labels: npm run evaluate reads them.',
	selected: (span: string) => `Selected: “${span}”`,
	addMissed: 'Add this number',
	missedHelp: 'A number that was missed can be added: select it in the text.',
	cancel: 'Cancel',
	notKept:
		'This browser keeps nothing (a private window, or its space is full): corrections are gone when you close the page.',
	report: 'Text of a report',
	reportNote: 'Copy the text below and send it to whoever maintains the site.',
	reportTitle: 'Plan Targets: report of a mistake',
	record: 'Record',
	document: 'Document',
	place: 'Place',
	address: 'Address',
	version: 'Data version',
	quote: 'Sentence',
	fields: 'Read as',
	correction: 'Should be'
};

/** What a reader corrects, and reports. */
export const corrections = defineMessages({ zh, en });
