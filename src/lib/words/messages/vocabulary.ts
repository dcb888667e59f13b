import type {
	Comparator,
	DocumentKind,
	Force,
	Kind,
	Measure,
	Per,
	Sector
} from '$lib/model/record';
import { ESTIMATED, type Estimate } from '../../relate/estimate';
import type { DivisionLevel } from '../../relate/levels/division';
import { defineMessages } from '../define-messages';

interface VocabularyMessages extends Record<string, Record<string, string>> {
	sector: Record<Sector, string>;
	kind: Record<Kind, string>;
	/** Of a result that is not final. */
	estimate: Record<Estimate, string>;
	/** The same at a mark, before the number. */
	estimated: Readonly<Record<Estimate, string>>;
	comparator: Record<Comparator, string>;
	measure: Record<Measure, string>;
	documentKind: Record<DocumentKind, string>;
	/** What a number is counted over. */
	per: Record<Per, string>;
	force: Record<Force, string>;
	level: Record<DivisionLevel, string>;
}

/** The words for every enumerated value of a record. */
export const vocabulary = defineMessages<VocabularyMessages>({
	zh: {
		sector: {
			macro: '宏观经济',
			agriculture: '农牧业',
			energy: '能源',
			industry: '工业与制造',
			digital: '数字经济与信息',
			transport: '交通与邮政物流',
			water: '水利与节水',
			urban: '城乡建设与住房',
			environment: '生态环境与国土',
			services: '消费与服务业',
			trade: '对外开放与招商',
			technology: '科技创新',
			employment: '就业与技能',
			welfare: '社会保障与民政',
			education: '教育',
			health: '卫生健康',
			culture: '文化旅游体育',
			rural: '乡村振兴与扶贫',
			governance: '政府治理与改革'
		},
		kind: { target: '目标', actual: '实绩', standard: '标准' },
		estimate: { expected: '预计数', preliminary: '初步数' },
		estimated: ESTIMATED,
		comparator: { eq: '只写数字', ge: '不低于', le: '不高于', approx: '左右', range: '区间' },
		measure: {
			level: '水平',
			increase: '增量',
			decrease: '减量',
			growth: '增速',
			decline: '降幅',
			share: '比率'
		},
		documentKind: {
			'work-report': '政府工作报告',
			'annual-plan': '年度计划',
			'five-year-plan': '五年规划',
			'task-division': '任务分工',
			'action-plan': '行动方案',
			notice: '通知'
		},
		per: { year: '每年或年均', total: '各年累计', month: '每月', day: '每日' },
		force: { hard: '必须完成', soft: '争取达到' },
		level: { nation: '全国', province: '省级', prefecture: '地市级', county: '县级' }
	},
	en: {
		sector: {
			macro: 'Macroeconomy',
			agriculture: 'Agriculture',
			energy: 'Energy',
			industry: 'Industry',
			digital: 'Digital economy',
			transport: 'Transport and logistics',
			water: 'Water',
			urban: 'Cities and housing',
			environment: 'Environment and land',
			services: 'Consumption and services',
			trade: 'Trade and investment',
			technology: 'Science and technology',
			employment: 'Employment and skills',
			welfare: 'Social welfare',
			education: 'Education',
			health: 'Health',
			culture: 'Culture, tourism and sport',
			rural: 'Rural revitalisation',
			governance: 'Government and reform'
		},
		kind: { target: 'Target', actual: 'Result', standard: 'Standard' },
		estimate: { expected: 'estimate', preliminary: 'preliminary' },
		estimated: { expected: 'est. ', preliminary: 'prel. ' },
		comparator: {
			eq: 'plain number',
			ge: 'at least',
			le: 'at most',
			approx: 'about',
			range: 'range'
		},
		measure: {
			level: 'Level',
			increase: 'Addition',
			decrease: 'Reduction',
			growth: 'Growth',
			decline: 'Decline',
			share: 'Share'
		},
		documentKind: {
			'work-report': 'Work report',
			'annual-plan': 'Annual plan',
			'five-year-plan': 'Five-year plan',
			'task-division': 'Division of tasks',
			'action-plan': 'Action plan',
			notice: 'Notice'
		},
		per: {
			year: 'a year, or on average',
			total: 'all years together',
			month: 'a month',
			day: 'a day'
		},
		force: { hard: 'must be reached', soft: 'strived for' },
		level: {
			nation: 'nation',
			province: 'provinces',
			prefecture: 'prefectures',
			county: 'counties'
		}
	}
});
