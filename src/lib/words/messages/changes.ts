import type { Difference, Fate, WordingChange } from '../../relate/changes/outcome';
import { defineMessages } from '../define-messages';

interface ChangeWords extends Record<string, unknown> {
	fate: Record<Fate, string>;
	wording: Record<WordingChange, string>;
	difference: Record<Difference, string>;
}

/** What changed between two plans. */
export const changes = defineMessages<ChangeWords>({
	zh: {
		fate: {
			raised: '上调',
			cut: '下调',
			unchanged: '不变',
			different: '口径不同',
			new: '新提',
			dropped: '不再提',
			unjudged: '不作判断'
		},
		wording: {
			softened: '措辞放宽',
			hardened: '措辞收紧',
			mixed: '措辞有松有紧',
			same: '措辞不变'
		},
		difference: {
			unit: '单位不同',
			measure: '一为水平、一为增减',
			period: '时段长短不同',
			'part-of-year': '一年中的时段不同',
			'base-year': '基期不同',
			basis: '计算口径不同',
			scope: '范围不同',
			place: '地区不同',
			work: '新建、改建等范围不同',
			members: '所含对象不同'
		}
	},
	en: {
		fate: {
			raised: 'raised',
			cut: 'cut',
			unchanged: 'unchanged',
			different: 'not comparable',
			new: 'new',
			dropped: 'dropped',
			unjudged: 'not judged'
		},
		wording: {
			softened: 'softer words',
			hardened: 'firmer words',
			mixed: 'softer and firmer words',
			same: 'same words'
		},
		difference: {
			unit: 'other units',
			measure: 'one a level, one a change',
			period: 'periods of different length',
			'part-of-year': 'different parts of the year',
			'base-year': 'different base years',
			basis: 'different bases of comparison',
			scope: 'different scopes',
			place: 'different places',
			work: 'one counts rebuilding, the other does not',
			members: 'not the same things counted'
		}
	}
});
