import type { Agreement } from '../../relate/statements/agreement';
import type { Unpaired } from '../../relate/statements/unpaired';
import type { Kind } from '../../model/record';
import { defineMessages } from '../define-messages';
import type { Locale } from '../../base/locale';
import { list } from '../list';
import { vocabulary } from './vocabulary';

interface SeriesMessages extends Record<string, unknown> {
	agreement: Record<Agreement, string>;
	views: Record<'level' | 'change' | 'index', string>;
}

/** The page of one indicator. */
export const series = defineMessages({
	zh: {
		titleTarget: (place: string) => `${place}目标`,
		titleResult: (place: string) => `${place}实绩`,
		indexUnit: '首个目标 = 100',
		changeUnit: (unit: string) => `与上一份计划的目标相差（${unit}）`,
		source: '来源',
		sourceDocuments: (count: number) => `${count}份文件，逐句列于下表`,
		notFromZero: '纵轴不从零起',
		logAxis: '对数坐标',
		rankingNotFromZero: '横轴不从零起',
		gap: '未收录综合规划',
		chartLabel: (name: string, finding: string, points: number) =>
			`${name}：${finding}。图中共${points}个数，逐一列于下表。`,
		view: '数值',
		views: { level: '水平', change: '较上一计划', index: '指数' },
		units: '单位',
		canonicalUnit: '统一单位',
		printedUnit: '原文单位',
		scale: '坐标',
		linear: '线性',
		log: '对数',
		kinds: '类别',
		places: '地区',
		allPlaces: '全部',
		nothingToDraw: '所选条件下没有可画的数。',
		noChanges: '没有前后两份计划的目标可比。',
		legend: '图例',
		legendTarget: '实心：目标',
		legendResult: '空心：实绩，细线相连',
		legendSpan: '横线：跨几年的数的起止年',
		marks: {
			eq: '等于',
			ge: '不低于（平边为该值）',
			le: '不高于（平边为该值）',
			approx: '左右',
			range: '区间'
		},
		coverageTarget: '当年文件有此目标',
		coverageWithdrawn: '文件写明不设此目标',
		coverageSilent: '有综合规划，无此目标',
		withdrawn: '写明不设目标的文件',
		missingYears: (years: string) => `没有收录综合规划或报告的年份：${years}。`,
		silentDocuments: (count: number) => `另有${count}份综合规划或报告没有这一指标`,
		notes: '比较时请注意',
		pairs: '目标与结果',
		pairsLead: '后来的文件或统计数据报告了目标年份的结果：',
		noPairs: ({ targets, results }: Unpaired, places: number) =>
			`收录的文件里还没有与这些目标同年${places > 1 ? '同地' : ''}的实绩（目标：${list(targets, 'zh')}年${results.length > 0 ? `；实绩：${list(results, 'zh')}年` : ''}）。`,
		target: '目标',
		result: '结果',
		difference: '相差',
		met: '是否达到',
		statements: '每个数的出处',
		statementsLead: (count: number) => `${count}处表述，标记处即图中的数。`,
		year: '年份',
		kind: '类别',
		value: '数值',
		sentence: '原句',
		document: '文件',
		place: '地区',
		responsible: '负责部门',
		impliedYear: '句中未写年份，取自文件或标题',
		fullSentence: '全句',
		openDocument: '看原文此处',
		agreement: {
			single: '',
			same: '同年多处表述，数值一致',
			wording: '同年多处表述，数值一致，措辞不同',
			looser: '同年多处表述，详略不同，并不矛盾',
			differ: '同年多处表述，数值不一致'
		},
		sortBy: (column: string) => `按${column}排序`,
		rankingTitle: (year: number, name: string, count: number, kind: Kind) =>
			`${year}年${count}地${name}${vocabulary.zh.kind[kind]}`,
		latestHead: (place: string, years: string, kind: Kind) =>
			`${place}${years}年${vocabulary.zh.kind[kind]}`,
		rankingHead: (year: number, places: number, kind: Kind) =>
			`${year}年${places}地${vocabulary.zh.kind[kind]}`,
		rankingRange: (low: string, high: string) => `从${low}到${high}`,
		rankingLevel: (level: string) => `标题的个数与范围只计${level}`,
		rankingResult: (year: number) => `空心为${year}年实绩`,
		comparePlaces: '选择地区与年份比较',
		oneCommitment: '收录的文件中，这一指标只有一处表述。',
		wording: '原文措辞',
		scope: (places: number, documents: number, years: string) =>
			`${documents}份文件${places > 1 ? `、${places}个地区` : ''}，${years}年`,
		download: '下载与嵌入'
	},
	en: {
		titleTarget: (place: string) => (place ? `Target, ${place}` : 'Target'),
		titleResult: (place: string) => (place ? `Result, ${place}` : 'Result'),
		indexUnit: 'first target = 100',
		changeUnit: (unit: string) => `difference from the target of the plan before (${unit})`,
		source: 'Source',
		sourceDocuments: (count: number) =>
			`${count} ${count === 1 ? 'document' : 'documents'}, quoted below`,
		notFromZero: 'axis does not start at zero',
		logAxis: 'logarithmic axis',
		rankingNotFromZero: 'axis does not start at zero',
		gap: 'no general plan',
		chartLabel: (name: string, finding: string, points: number) =>
			`${name}: ${finding}. ${points} numbers, each listed in the table below.`,
		view: 'Values',
		views: { level: 'Level', change: 'Change from plan before', index: 'Index' },
		units: 'Unit',
		canonicalUnit: 'common',
		printedUnit: 'as printed',
		scale: 'Scale',
		linear: 'linear',
		log: 'log',
		kinds: 'Kinds',
		places: 'Places',
		allPlaces: 'All',
		nothingToDraw: 'There is nothing to draw for this choice.',
		noChanges: 'There are no two plans in a row whose targets compare.',
		legend: 'Legend',
		legendTarget: 'solid: target',
		legendResult: 'open: result, joined by a line',
		legendSpan: 'line: first and last year of a number over several years',
		marks: {
			eq: 'exactly',
			ge: 'at least (the flat side is the value)',
			le: 'at most (the flat side is the value)',
			approx: 'about',
			range: 'range'
		},
		coverageTarget: 'a document states this target',
		coverageWithdrawn: 'a document says that it sets none',
		coverageSilent: 'a general plan, but no such target',
		withdrawn: 'Documents that say that they set no such target',
		missingYears: (years: string) => `Years without a general plan in the collection: ${years}.`,
		silentDocuments: (count: number) =>
			`${count} other general ${count === 1 ? 'plan does' : 'plans do'} not state this indicator`,
		notes: 'Mind when comparing',
		pairs: 'Target and result',
		pairsLead: 'Later documents or statistics report the result for a target year:',
		noPairs: ({ targets, results }: Unpaired, places: number) =>
			`The collection holds no result for the ${places > 1 ? 'years and places' : 'years'} of these targets yet (targets: ${list(targets, 'en')}${results.length > 0 ? `; results: ${list(results, 'en')}` : ''}).`,
		target: 'Target',
		result: 'Result',
		difference: 'Difference',
		met: 'Met?',
		statements: 'Where each number stands',
		statementsLead: (count: number) =>
			`${count} ${count === 1 ? 'statement' : 'statements'}; the marked words are the number in the chart.`,
		year: 'Year',
		kind: 'Kind',
		value: 'Value',
		sentence: 'Sentence',
		document: 'Document',
		place: 'Place',
		responsible: 'Responsible',
		impliedYear: 'The sentence names no year; it is taken from the document or a heading',
		fullSentence: 'Whole sentence',
		openDocument: 'Open in the document',
		agreement: {
			single: '',
			same: 'stated more than once, values agree',
			wording: 'stated more than once, values agree, words differ',
			looser: 'stated more than once, less exactly elsewhere',
			differ: 'stated more than once, values disagree'
		},
		sortBy: (column: string) => `Sort by ${column}`,
		rankingTitle: (year: number, name: string, count: number, kind: Kind) =>
			`${name}: ${vocabulary.en.kind[kind].toLowerCase()}s of ${count} places for ${year}`,
		latestHead: (place: string, years: string, kind: Kind) =>
			`${place ? `${place}, ` : ''}${years} ${vocabulary.en.kind[kind].toLowerCase()}`,
		rankingHead: (year: number, places: number, kind: Kind) =>
			`${year} ${vocabulary.en.kind[kind].toLowerCase()}s of ${places} places`,
		rankingRange: (low: string, high: string) => `from ${low} to ${high}`,
		rankingLevel: (level: string) => `the title counts ${level} only`,
		rankingResult: (year: number) => `open marks: result of ${year}`,
		comparePlaces: 'Choose places and year to compare',
		oneCommitment: 'The collection states this indicator once.',
		wording: 'Words of the text',
		scope: (places: number, documents: number, years: string) =>
			`${documents} ${documents === 1 ? 'document' : 'documents'}${places > 1 ? `, ${places} places` : ''}, ${years}`,
		download: 'Download and embed'
	}
} satisfies Record<Locale, SeriesMessages>);
