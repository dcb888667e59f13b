import type { Comparator, Kind, Measure } from '../../model/record';
import type { ScoredField } from '../../evaluation/score';
import { defineMessages } from '../define-messages';
import type { Locale } from '../../base/locale';

interface MethodMessages extends Record<string, unknown> {
	kinds: Record<Kind, string>;
	measures: Record<Measure, string>;
	marks: Record<Comparator, string>;
	fields: Record<ScoredField, string>;
}

/** How the numbers are read, what the fields mean, how good it is. */
export const method = defineMessages({
	zh: {
		title: '方法',
		lead: '程序逐句读公开的规划文件，把其中承诺或报告的每一个数记成一条记录。规则和词表都在数据文件里，人可以查、可以改；每条记录写明由哪些规则得来。',
		kindsTitle: '三种数',
		kinds: {
			target: '规划期内要达到、保持、控制或完成的数量，包括跨年规划给以后年份定的目标。',
			actual: '文件回顾或作为起点报告的数量，包括“从甲增长到乙”里的两个数和“预计”的结果。',
			standard:
				'逐件适用的政策参数：补贴标准、资格门槛、服务半径、技术等级。标准不进入图的默认显示。'
		},
		dismissed:
			'日期、文号、法规和道路名称、名次、口号里的数、只用来列举的数（“办好四件事”）不算记录；每个没有算的数也留有理由，可在原文页打开查看。',
		measuresTitle: '量的性质',
		measures: {
			level: '存量，或统计报告的一段时间的流量，要处于某一水平。',
			increase: '增加的量，或规划期内要完成的工作量。',
			decrease: '减少的绝对量。',
			growth: '相对上年或基年的增长，以%、倍、番表示。',
			decline: '相对下降，以%表示。',
			share: '以%表示的比率、覆盖率。'
		},
		marksTitle: '图上的记号',
		marks: {
			eq: '没有比较词：等于',
			ge: '以上、不低于、超过、突破、至少、余、多：平边为该值，尖头指向更大的值',
			le: '以下、以内、不超过、控制在：平边为该值，尖头指向更小的值',
			approx: '左右、约、近',
			range: '区间：从低值到高值'
		},
		marksNote: (percent: number) =>
			`实心为目标，空心为实绩，单年实绩以细线相连；横线表示跨几年的数的起止年。纵轴一般从零起；各值相差不到${percent}%时不从零起，并在图题下写明。年份轴下的实心块表示那一年的文件有此目标，空心块表示有文件而无此目标，没有块表示没有收录文件。`,
		impliedTitle: '原句写明的和推定的',
		implied: [
			'年份、部门、地区等若在句中写明，以句中为准；否则取自标题、文件的规划年份或责任清单。凡推定的年份在表中标有星号。',
			'数值按原文乘以万、亿后保存，不四舍五入。同类单位换算成一个统一单位（斤换算为吨，度换算为千瓦时，公顷换算为亩）；人与户、个与项等计数单位从不换算。'
		],
		seriesTitle: '怎样归成一个指标',
		series: [
			'不同文件中说同一件事的数归为一个指标：指标名称相同或为公认的别称，性质相同，单位可换算。总量与其中一部分、增速与水平、新增与累计、一年与数年的合计，从不归在一起。',
			'多数指标的名称、别称和排除项由人写定；其余由程序按名称归并，标明“自动归并”。'
		],
		comparingTitle: '怎样比较',
		comparing: (percent: number, points: number) => [
			'“较上一份计划”是与较早一份计划中同一地区、同样年数的目标之差，以统一单位计算，同一份计划里先后几年的目标不算变化；同一年各处表述数值不一致时，不计算。',
			`目标与结果：后来的文件或统计报告了同一地区、同一年份的结果，便与目标相比。先看原文说的是哪一边：“以上”“达到”不低于即完成，“以内”“控制在”“降到”不高于即完成，要做的工作量和要减的量多做也算完成，区间看是否在区间内；没有说高些好还是低些好的，只说高于或低于所定的数。“左右”按上下${percent}%理解，比率最多上下${points}个百分点。单位、口径、范围、时段、地区不同，结果只是约数而说不准，几处结果互不一致，读取没有把握，或结果只是预计数而未达目标的，不作判断，并写明原因。`,
			'同一年的数若在几处出现，逐处保留，并说明彼此是否一致。'
		],
		accuracyTitle: '准确程度',
		accuracy:
			'标注是按书面规则读原文作出的，不看程序的结果。“用过”的各组，写规则时看过其中的错处，分数只说明规则与它们相合；“初读”的文件在程序读它之前就已标注，错处没有人看过，分数说明程序读新文件的水平。每次改动规则后重新计算。',
		used: '用过',
		firstReading: '初读',
		labels: '标注数',
		found: '找到的占应找到的',
		right: '找到的里面确是记录的',
		quotable: '主要字段全对、可以直接引用的',
		fieldsTitle: '找到的记录中，各字段正确的比例',
		fields: {
			value: '数值',
			unit: '单位',
			comparator: '比较关系',
			kind: '类别',
			year_end: '目标年',
			years: '起止年',
			measure: '量的性质',
			sector: '行业',
			lead: '牵头部门',
			support: '配合部门',
			region: '地区',
			indicator: '指标名称'
		},
		reliabilityTitle: '程序自己有多大把握',
		reliability:
			'每条记录带一个0到1的把握，表示主要字段全对的可能。各项依据的权重由标注拟合；下表检验时，被检验的文件不参与拟合。',
		confidence: '把握',
		records: '记录数',
		ofThemRight: '其中主要字段全对的',
		limitsTitle: '不足',
		limits: [
			'指标名称是从句子里截取的短语，偶尔过长或缺少限定。',
			'行业按所计量的事物划分，跨行业的事物只归一处。',
			'表格、附图和扫描件里的数没有读。',
			'引用之前，请点开原句核对。'
		]
	},
	en: {
		title: 'Method',
		lead: 'A program reads published plans sentence by sentence and keeps a record of every number that they commit to or report. Its rules and vocabularies are data files that people can read and change; each record names the rules that made it.',
		kindsTitle: 'Three kinds of numbers',
		kinds: {
			target:
				'A quantity to be reached, kept, limited or delivered in the plan’s period, including goals for later years.',
			actual:
				'A quantity reported in a review or as a starting point, including both numbers of “from X to Y” and expected results.',
			standard:
				'A policy parameter that applies per case: a subsidy rate, a threshold, a service radius, a technical rating. Charts leave standards out unless asked.'
		},
		dismissed:
			'Dates, document numbers, names of laws and roads, ranks, numbers in slogans and numbers that only announce a list are no records. Each dismissed number keeps its reason, to be seen in the reading view.',
		measuresTitle: 'What is measured',
		measures: {
			level: 'A stock, or a flow per period as statistics report it, to be at a value.',
			increase: 'An addition, or an amount of work to be delivered in the period.',
			decrease: 'An absolute reduction.',
			growth: 'A relative change upwards, in %, times or doublings.',
			decline: 'A relative change downwards, in %.',
			share: 'A ratio or coverage in %.'
		},
		marksTitle: 'The marks of the charts',
		marks: {
			eq: 'no comparator: exactly',
			ge: 'at least (以上, 不低于, 超过, 突破 …): the flat side is the value, the point shows to higher ones',
			le: 'at most (以下, 以内, 不超过 …): the flat side is the value, the point shows to lower ones',
			approx: 'about (左右, 约, 近)',
			range: 'a range, from its low to its high end'
		},
		marksNote: (percent: number) =>
			`Solid marks are targets, open ones results; results of single years are joined by a thin line. A horizontal line runs over the years of a number that holds for several. Axes start at zero unless all values lie within ${percent}% of the largest, and then the chart says so. Under the axis, a solid box is a year whose document states the target, an open box a year whose document does not, no box a year without a document.`,
		impliedTitle: 'Stated and implied',
		implied: [
			'Years, departments and places are those of the sentence where it names them; otherwise they come from the heading, the document’s plan years or its list of responsibilities. A year that is implied has an asterisk in the tables.',
			'Values are kept as printed, times their multiplier, never rounded. Units of one quantity are converted to one (斤 to tonnes, 度 to kWh, hectares to mu); counting units such as people and households never convert.'
		],
		seriesTitle: 'What makes an indicator',
		series: [
			'Numbers of different documents about the same thing form one indicator: the same name or a recognised synonym, the same measure, units that convert. A total and a part of it, growth and level, additions and totals, one year and the sum of several never share one.',
			'People wrote down the names, synonyms and exclusions of most indicators; the others were put together by name and are marked “automatic”.'
		],
		comparingTitle: 'How numbers are compared',
		comparing: (percent: number, points: number) => [
			'“Since the plan before” is the difference from the target of an earlier plan for the same place and as many years, in the common unit; the steps of one plan are no change. It is not computed where statements of one year disagree.',
			`Target and result: where a later document or a statistic reports the result for the same place and years, the two are set against each other. First the words say which side counts: “at least” and “reach” are met from the number on, “at most”, “held at” and “down to” up to it; work and reductions are met by more of them; a range by what lies in it; of other numbers only above or below is told. “About” is read as within ${percent}%, and of a share within ${points} percentage point. Where unit, basis, scope, years or place differ, where the result is too vague, where results disagree, where a reading is not certain, or where an estimate falls short, nothing is judged and the reason is given.`,
			'Numbers that stand in several places for the same year are all kept, with a word on whether they agree.'
		],
		accuracyTitle: 'How accurate it is',
		accuracy:
			'Labels are made by reading the text by written rules, without the program. The misses of the sets marked “used” were read while rules were written, so their scores say how well the rules fit them; documents marked “first reading” were labelled before the program read them and nobody has read their misses: their scores say how well it reads new documents. Computed again after every change of the rules.',
		used: 'used',
		firstReading: 'first reading',
		labels: 'labels',
		found: 'found of all there are',
		right: 'records of what was found',
		quotable: 'quotable: all main fields right',
		fieldsTitle: 'Of the records found, right in',
		fields: {
			value: 'value',
			unit: 'unit',
			comparator: 'comparator',
			kind: 'kind',
			year_end: 'target year',
			years: 'all years',
			measure: 'measure',
			sector: 'sector',
			lead: 'lead department',
			support: 'supporting departments',
			region: 'place',
			indicator: 'indicator'
		},
		reliabilityTitle: 'How sure the program is',
		reliability:
			'Each record carries a confidence from 0 to 1: how likely all its main fields are right. The weights of the evidence are fitted to labels; in this table, each document is judged by a fit that has not seen it.',
		confidence: 'confidence',
		records: 'records',
		ofThemRight: 'all main fields right',
		limitsTitle: 'What it cannot do',
		limits: [
			'An indicator is a phrase cut out of its sentence; now and then it is too long or lacks a qualifier.',
			'A number has the sector of what it measures; things between sectors are in one of them only.',
			'Numbers in tables, figures and scans are not read.',
			'Open the sentence and check before you quote.'
		]
	}
} satisfies Record<Locale, MethodMessages>);
