import type { Locale } from '../../base/locale';
import type { WordingAspect } from '../../relate/firmness/aspects';
import { defineMessages } from '../define-messages';

interface WordingMessages extends Record<string, unknown> {
	aspect: Record<WordingAspect, string>;
	figureTitle: Record<WordingAspect, string>;
	finding: Record<WordingAspect, (kind: string, share: string) => string>;
}

/** How hard or soft plans word their targets. */
export const wording = defineMessages({
	zh: {
		title: '软硬',
		heading: '目标说得硬不硬',
		lead: '一份计划的目标里，多少写明“不低于”“不超过”，多少只说“左右”；多少要求“确保”“必须”，多少只是“力争”“预期”。点一个比例，就看这些目标的原句。',
		by: '看什么',
		aspect: { comparator: '数字的措辞', force: '约束力' },
		figureTitle: { comparator: '目标数字的措辞', force: '目标的约束力' },
		noForce: '没有这类词',
		counted: '占一份文件目标总数的比例；重申的不重复计；只比同类文件；目标不足10项的文件不列',
		targets: (count: number) => `${count}项`,
		range: (low: string, high: string) => `${low}到${high}`,
		finding: {
			comparator: (kind: string, share: string) => `${kind}里写明上下限的占${share}`,
			force: (kind: string, share: string) => `${kind}里写明必须完成的占${share}`
		},
		documentKind: '文件种类',
		anyKind: '全部种类',
		place: '地区',
		anyPlace: '全部地区',
		document: '文件',
		all: '目标',
		table: '各文件的比例',
		tableLead: '每个比例都通向这些目标的原句。',
		cell: (count: number, share: string) => `${count}项，占${share}：查看原句`,
		nothing: '没有哪份文件有10项以上的目标可比。'
	},
	en: {
		title: 'Hard or soft',
		heading: 'How hard are the targets?',
		lead: 'How many targets of a plan are worded as “at least” or “at most” and how many as “about”; how many must be reached and how many are only strived for or expected. Choose a share to read the sentences.',
		by: 'Show',
		aspect: { comparator: 'Wording of the number', force: 'Binding' },
		figureTitle: {
			comparator: 'How the numbers of targets are worded',
			force: 'How binding targets are'
		},
		noForce: 'no such word',
		counted:
			'shares of all targets of a document, each promise once; only documents of one kind compare; those of fewer than 10 targets are left out',
		targets: (count: number) => `${count} targets`,
		range: (low: string, high: string) => `${low} to ${high}`,
		finding: {
			comparator: (kind: string, share: string) => `${kind.toLowerCase()}, ${share} with a bound`,
			force: (kind: string, share: string) => `${kind.toLowerCase()}, ${share} must be reached`
		},
		documentKind: 'Kind of document',
		anyKind: 'All kinds',
		place: 'Place',
		anyPlace: 'All places',
		document: 'Document',
		all: 'Targets',
		table: 'The shares of each document',
		tableLead: 'Each share leads to the sentences of these targets.',
		cell: (count: number, share: string) => `${count} targets, ${share}: read the sentences`,
		nothing: 'No document has ten targets to be compared.'
	}
} satisfies Record<Locale, WordingMessages>);
