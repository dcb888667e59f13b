import type { Locale } from '../../base/locale';
import type { Difference } from '../../relate/changes/outcome';

/** What keeps two numbers from being compared. */
export const difference = {
	zh: {
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
	},
	en: {
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
} satisfies Record<Locale, Record<Difference, string>>;
