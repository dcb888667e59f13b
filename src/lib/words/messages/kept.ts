import type { SideRuleName } from '../../relate/kept/called-for';
import type { Obstacle } from '../../relate/kept/obstacles';
import type { KeptOutcome } from '../../relate/kept/outcomes';
import type { Locale } from '../../base/locale';
import { defineMessages } from '../define-messages';
import { difference } from './difference';

const outcomes = {
	zh: {
		met: '完成',
		missed: '未完成',
		above: '高于所定',
		below: '低于所定',
		unjudged: '不作判断',
		unreported: '没有结果',
		open: '尚未到期'
	},
	en: {
		met: 'met',
		missed: 'missed',
		above: 'above the number',
		below: 'below the number',
		unjudged: 'not judged',
		unreported: 'no result',
		open: 'still open'
	}
} satisfies Record<Locale, Record<KeptOutcome, string>>;

/** What came of the targets. */
export const kept = defineMessages({
	zh: {
		outcome: outcomes.zh,
		obstacle: {
			...difference.zh,
			period: '时段不同',
			vague: '结果只是约数或下限，够不够说不准',
			results: '几处结果互不一致',
			estimate: '结果只是预计数或初步数',
			unsure: '读取没有把握'
		} satisfies Record<Obstacle, string>,
		/** Why a result keeps or breaks a target, by the rule that says so. */
		rule: {
			'at-least': '原文说“以上”“不低于”：达到或超过即完成',
			'at-most': '原文说“以内”“不超过”：不超过即完成',
			held: '原文说“控制在”：不超过即完成',
			'down-to': '原文说降到、压到：不高于即完成',
			'up-to': '原文说达到、提高到：不低于即完成',
			work: '要做的工作量：多做也算完成',
			reduction: '要减的量：多减也算完成'
		} satisfies Record<SideRuleName, string>,
		noRule: '原文没有说高些好还是低些好：不等于这个数的，只说高低',
		title: '兑现',
		heading: '目标兑现了吗',
		lead: '凡年份已有结果的目标，逐项对照：完成、未完成、相差多少；拿不准的不作判断，并说明原因。',
		headline: (judged: number, counts: readonly string[]) =>
			`${judged}项目标的年份有了结果：${counts.join('、')}`,
		none: '收录的文件里，还没有一项目标在同一年、同一口径上有结果。',
		noneWhy:
			'报告一般只写上一年的结果，而这些年份的计划没有收录。您可以自己放进接续的报告，或一张统计数据表（CSV），这里就会逐项对照，只在此浏览器中可见：',
		ownFailed: (reason: string) =>
			`您添加的文件和统计数据没能算进来，这里只有本站的数据（${reason}）。`,
		counted: (outcome: KeptOutcome, count: number) => `${count}项${outcomes.zh[outcome]}`,
		inGroup: (group: string, counts: readonly string[]) => `${group}：${counts.join('、')}`,
		figureTitle: { year: '各年目标的兑现', sector: '各行业目标的兑现', place: '各地目标的兑现' },
		by: '分组',
		groups: { year: '按年份', sector: '按行业', place: '按地区' },
		filters: '筛选',
		outcomes: '结果',
		sector: '行业',
		department: '部门',
		year: '年份',
		place: '地区',
		series: '指标',
		anySector: '全部行业',
		anyDepartment: '全部部门',
		anyYear: '全部年份',
		anyPlace: '全部地区',
		ofSeries: (name: string) => `只看：${name}`,
		shown: (shown: number, all: number) => `显示${shown}项，共${all}项`,
		clear: '清除筛选',
		nothing: '没有符合条件的目标。',
		target: '目标',
		result: '结果',
		results: (count: number) => `${count}处结果`,
		also: (count: number) => `另有${count}份文件作同一承诺`,
		why: (reasons: string) => `不作判断：${reasons}`,
		exactly: '正好',
		about:
			'“左右”的目标和结果，按上下5%理解，比率最多上下1个百分点；结果是预计数的，不据此说未完成',
		automatic: '所属指标由程序自动归并，未经人工核对',
		unreported: (count: number) => `年份已过、没有结果的目标（${count}项）`,
		unreportedLead: '收录的文件和统计数据里没有它们当年的结果，不等于没有完成。',
		open: (count: number) => `尚未到期的目标（${count}项）`,
		openLead:
			'按收录的文件判断：本地区最近一份文件之后的报告才会公布这些目标的结果；按日历也许已经到期。',
		paces: '还需多快',
		pacesLead: '尚未到期、知道最近结果的目标：从那时起，每年还要走多少。',
		pace: (from: string, to: string, rest: string) => `${from}，${to}：${rest}`,
		paceFrom: (year: number, value: string) => `${year}年${value}`,
		paceTo: (year: number, value: string) => `${year}年目标${value}`,
		paceGrowth: (growth: string, amount: string) => `每年还需${growth}（${amount}）`,
		paceAmount: (amount: string) => `每年还需${amount}`,
		paceReached: '已经够到，保持即可',
		inDocument: '在文件中看',
		link: '这些目标兑现了吗',
		ledger: '督查台账（XLSX）',
		draft: '下一份计划的底稿（XLSX）'
	},
	en: {
		outcome: outcomes.en,
		obstacle: {
			...difference.en,
			period: 'other years',
			vague: 'the result is about a number or a bound, too vague to tell',
			results: 'several results that disagree',
			estimate: 'the result is an estimate or preliminary',
			unsure: 'not read with certainty'
		} satisfies Record<Obstacle, string>,
		rule: {
			'at-least': 'the text says “at least”: met from the number on',
			'at-most': 'the text says “at most”: met up to the number',
			held: 'the text says “held at”: met up to the number',
			'down-to': 'the text says “down to”: met up to the number',
			'up-to': 'the text says “up to”, “reach”: met from the number on',
			work: 'work to be delivered: more of it meets the target as well',
			reduction: 'a reduction: more of it meets the target as well'
		} satisfies Record<SideRuleName, string>,
		noRule: 'the text does not say whether more or less is better: only above or below is told',
		title: 'Kept',
		heading: 'Were the targets kept?',
		lead: 'Every target whose year has a result: met, missed, and by how much; what is uncertain is not judged, and the reason is given.',
		headline: (judged: number, counts: readonly string[]) =>
			`${judged} ${judged === 1 ? 'target has' : 'targets have'} a result: ${counts.join(', ')}`,
		none: 'No target of the collection has a result of the same year and kind yet.',
		noneWhy:
			'Reports mostly give the results of the year before, and the plans of those years are not in the collection. Add a report that follows, or a table of statistics (CSV), and this page sets them side by side; only this browser shows it:',
		ownFailed: (reason: string) =>
			`What you added could not be reckoned in: only the data of this site stand here (${reason}).`,
		counted: (outcome: KeptOutcome, count: number) => `${count} ${outcomes.en[outcome]}`,
		inGroup: (group: string, counts: readonly string[]) => `${group}: ${counts.join(', ')}`,
		figureTitle: {
			year: 'Targets kept, by year',
			sector: 'Targets kept, by sector',
			place: 'Targets kept, by place'
		},
		by: 'Group',
		groups: { year: 'by year', sector: 'by sector', place: 'by place' },
		filters: 'Filters',
		outcomes: 'Outcome',
		sector: 'Sector',
		department: 'Department',
		year: 'Year',
		place: 'Place',
		series: 'Indicator',
		anySector: 'all sectors',
		anyDepartment: 'all departments',
		anyYear: 'all years',
		anyPlace: 'all places',
		ofSeries: (name: string) => `Only ${name}`,
		shown: (shown: number, all: number) => `${shown} of ${all} shown`,
		clear: 'Clear the filters',
		nothing: 'No target meets the filters.',
		target: 'Target',
		result: 'Result',
		results: (count: number) => `${count} results`,
		also: (count: number) =>
			`${count} other ${count === 1 ? 'document makes' : 'documents make'} the same promise`,
		why: (reasons: string) => `Not judged: ${reasons}`,
		exactly: 'exactly',
		about:
			'“About” is read as within 5% of the number, and of a share within one percentage point at most. A result that is an estimate breaks no promise',
		automatic: 'indicator put together automatically, not checked by a person',
		unreported: (count: number) => `Years over, no result (${count})`,
		unreportedLead:
			'Neither documents nor statistics of the collection report their result: that does not say that they were missed.',
		open: (count: number) => `Still open (${count})`,
		openLead:
			'By the documents of the collection: only a report after the latest of the place would tell the results; by the calendar the years may be over.',
		paces: 'The pace that is still needed',
		pacesLead:
			'Goals that are still open and have an earlier result: what is left for each year since.',
		pace: (from: string, to: string, rest: string) => `${from}, ${to}: ${rest}`,
		paceFrom: (year: number, value: string) => `${value} in ${year}`,
		paceTo: (year: number, value: string) => `target for ${year} ${value}`,
		paceGrowth: (growth: string, amount: string) => `${growth} a year needed (${amount})`,
		paceAmount: (amount: string) => `${amount} a year needed`,
		paceReached: 'reached, to be held',
		inDocument: 'In the document',
		link: 'Were these targets kept?',
		ledger: 'Sheet of tasks, in Chinese (XLSX)',
		draft: 'Draft for the next plan, in Chinese (XLSX)'
	}
});
