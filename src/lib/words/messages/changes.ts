import type { Fate, WordingChange } from '../../relate/changes/outcome';
import type { Locale } from '../../base/locale';
import { defineMessages } from '../define-messages';
import { difference } from './difference';

const fates = {
	zh: {
		raised: '上调',
		cut: '下调',
		unchanged: '不变',
		different: '口径不同',
		new: '新提',
		dropped: '不再提',
		unjudged: '不作判断'
	},
	en: {
		raised: 'raised',
		cut: 'cut',
		unchanged: 'unchanged',
		different: 'not comparable',
		new: 'new',
		dropped: 'dropped',
		unjudged: 'not judged'
	}
} satisfies Record<Locale, Record<Fate, string>>;

/** What changed between two plans. */
export const changes = defineMessages({
	zh: {
		fate: fates.zh,
		wording: {
			softened: '措辞放宽',
			hardened: '措辞收紧',
			mixed: '措辞有松有紧',
			same: '措辞不变'
		} satisfies Record<WordingChange, string>,
		difference: difference.zh,
		title: '计划之间的变化',
		lead: '同一地区前后两份计划：哪些目标上调、下调、不变，措辞是放宽还是收紧，哪些新提、哪些不再提。',
		plan: (place: string, years: string, kind: string) => `${place}${years}年${kind}`,
		headline: (after: string, before: string, counts: readonly string[]) =>
			`${after}与${before}相比：${counts.join('、')}`,
		counted: (fate: Fate, count: number) => `${count}项${fates.zh[fate]}`,
		softer: (count: number) => `${count}项措辞放宽`,
		firmer: (count: number) => `${count}项措辞收紧`,
		line: (name: string, claims: string, change: string) => `${name}：${claims}，${change}`,
		largest: '数值变动最大的目标',
		dropped: (names: string, others: number) =>
			`不再提：${names}${others > 0 ? `，另有${others}项` : ''}`,
		otherKind: '两份文件种类不同，详略不一：“不再提”只说明新文件没有这个数',
		otherScope: '两份文件的种类或范围不同，只有一方提到的目标不作新提、不再提的判断',
		otherPlace: '两份文件不属于同一地区：数值并列，不算上调、下调，也不作新提、不再提的判断',
		gap: (first: number, last: number) =>
			`两份计划之间${first === last ? `${first}年` : `${first}–${last}年`}的文件未收录`,
		unsure: (count: number) => `另有${count}项读取没有把握，未计入`,
		none: '收录的文件中，还没有同一地区前后相接的两份计划。',
		choose: '任选同一地区的两份文件',
		earlier: '前一份',
		later: '后一份',
		compare: '对照',
		sameDocument: '请选两份不同的文件。',
		loading: '正在读取两份文件……',
		failed: '没有读到这两份文件。',
		otherPlaces: '这两份文件不属于同一地区，不能对照。',
		filters: '筛选',
		sector: '行业',
		department: '部门',
		anySector: '全部行业',
		anyDepartment: '全部部门',
		fates: '数值',
		wordings: '措辞',
		anyWording: '不限',
		confidence: '把握',
		sure: { '0.5': '略去没有把握的', '0.9': '只看把握大的', '0': '全部' },
		shown: (shown: number, all: number) => `显示${shown}项，共${all}项`,
		nothing: '没有符合条件的目标。',
		clear: '清除筛选',
		maybe: (percent: string) => `可能是同一项（名称相似度${percent}）`,
		refuse: '不是同一项',
		refused: (count: number) => `已按你的意见拆开${count}项`,
		restore: '恢复',
		notCompared: (reasons: string) => `不可比：${reasons}`,
		runsOn: '目标期限未到，新文件不提不算放弃',
		silent: '两份文件范围不同，不作判断',
		stillMentioned: '新文件里用到这个词的地方：',
		mentionedBefore: '前一份文件里用到这个词的地方：',
		times: (count: number) => `文件中出现${count}次，计一次`,
		renamed: (before: string, after: string) => `名称由“${before}”改为“${after}”`,
		unsureRecord: '读取没有把握',
		whole: '在文件中看',
		slopes: (after: string) => `${after}：可比目标的升降`,
		slopesLead: '同单位有两项以上可比目标的，各画一图',
		inUnit: (unit: string) => `单位：${unit}`,
		withPlanAfter: (plan: string) => `${plan}作了哪些改动`,
		between: (after: string, before: string) => `${after}比${before}改了什么`
	},
	en: {
		fate: fates.en,
		wording: {
			softened: 'softer words',
			hardened: 'firmer words',
			mixed: 'softer and firmer words',
			same: 'same words'
		} satisfies Record<WordingChange, string>,
		difference: difference.en,
		title: 'What changed from plan to plan',
		lead: 'Two plans of one place, one after the other: which targets were raised, cut or kept, which wording became softer or firmer, what is new and what was dropped.',
		plan: (place: string, years: string, kind: string) =>
			`${place ? `${place} ` : ''}${kind.toLowerCase()} for ${years}`,
		headline: (after: string, before: string, counts: readonly string[]) =>
			`${after} against the ${before}: ${counts.join(', ')}`,
		counted: (fate: Fate, count: number) => `${count} ${fates.en[fate]}`,
		softer: (count: number) => `${count} in softer words`,
		firmer: (count: number) => `${count} in firmer words`,
		line: (name: string, claims: string, change: string) => `${name}: ${claims}, ${change}`,
		largest: 'targets whose values changed most',
		dropped: (names: string, others: number) =>
			`Dropped: ${names}${others > 0 ? ` and ${others} more` : ''}`,
		otherKind:
			'the documents are of different kinds and detail: “dropped” says no more than that the later one does not state the number',
		otherScope:
			'the documents differ in kind or scope: what only one of them states is not called new or dropped',
		otherPlace:
			'the documents are of different places: their values stand side by side, and nothing is called raised, cut, new or dropped',
		gap: (first: number, last: number) =>
			`no document of ${first === last ? first : `${first}–${last}`} stands between them in this collection`,
		unsure: (count: number) => `${count} more are not read with certainty and not counted`,
		none: 'The collection does not hold two plans of one place that follow each other yet.',
		choose: 'Any two documents of one place',
		earlier: 'Earlier',
		later: 'Later',
		compare: 'Compare',
		sameDocument: 'Choose two different documents.',
		loading: 'Reading both documents…',
		failed: 'The two documents could not be read.',
		otherPlaces: 'These documents are not of one place and cannot be compared.',
		filters: 'Filters',
		sector: 'Sector',
		department: 'Department',
		anySector: 'all sectors',
		anyDepartment: 'all departments',
		fates: 'Value',
		wordings: 'Wording',
		anyWording: 'any',
		confidence: 'Certainty',
		sure: { '0.5': 'without the uncertain', '0.9': 'only the certain', '0': 'all' },
		shown: (shown: number, all: number) => `${shown} of ${all} shown`,
		nothing: 'No target meets the filters.',
		clear: 'Clear the filters',
		maybe: (percent: string) => `perhaps the same target (names ${percent} alike)`,
		refuse: 'Not the same',
		refused: (count: number) => `${count} taken apart as you said`,
		restore: 'Undo',
		notCompared: (reasons: string) => `Not comparable: ${reasons}`,
		runsOn: 'Its years are not over: silence does not drop it',
		silent: 'The documents differ in scope: not judged',
		stillMentioned: 'Where the later document uses these words:',
		mentionedBefore: 'Where the earlier document uses these words:',
		times: (count: number) => `stated ${count} times in the document, counted once`,
		renamed: (before: string, after: string) => `the name “${before}” became “${after}”`,
		unsureRecord: 'not read with certainty',
		whole: 'In the document',
		slopes: (after: string) => `${after}: how comparable targets moved`,
		slopesLead: 'a chart for each unit that two targets or more share',
		inUnit: (unit: string) => (unit ? `In ${unit}` : 'Numbers'),
		withPlanAfter: (plan: string) => `What changed: ${plan}`,
		between: (after: string, before: string) => `What changed: ${after} against the ${before}`
	}
});
