import type { Clause } from '../name/clause';
import type { Rule } from '../rule';

/** What a standard is recognised from. */
export interface StandardContext {
	clause: Clause;
	indicator: string;
	/** Whether a count stands before it in the same phrase (4个万亿级产业). */
	counted: boolean;
	/** The sentence from the number on. */
	after: string;
}

export type StandardRule = Rule<StandardContext, 'standard'>;
export const standard = (): 'standard' => 'standard';

/** Plants, which are told by their size. */
const SIZED = /^的?[^,、。;]{0,8}(?:机组|锅炉|矿井|煤矿|电站|风机|焚烧炉|轴承|储罐)/;

/** Numbers that tell which things are meant, by how large, how far or how good they are. */
export const SIZE_RULES: readonly StandardRule[] = [
	{
		name: 'range-around',
		example: '搬迁沿江岸线1公里范围内的化工企业。',
		counterexample: '搬迁化工企业，建成绿道1公里。',
		when: ({ clause: { quantity, right } }) =>
			/^(?:公里|米|千米)$/.test(quantity.unit) &&
			/^(?:的)?(?:半径)?(?:范围)?(?:之|以)?内/.test(right),
		gives: standard
	},
	{
		// 关停单机容量30万千瓦及以下机组: which ones.
		name: 'size-of-each',
		example: '巩固单机容量30万千瓦以上燃煤机组改造成果。',
		counterexample: '燃煤机组总容量达到30万千瓦以上。',
		when: ({ clause: { quantity, left, right, printed } }) =>
			/(?:单机|单体|单台|单个|每台|单套)(?:项目|电站|装机)?(?:容量|规模|能力|面积|功率)?(?:为|在|达到|超过|小于|大于|不足)?$/.test(
				left
			) &&
			(quantity.comparator !== null || /以[上下]/.test(printed)) &&
			/^(?:及?以[上下])?的?[^,、。;]{2}/.test(right),
		gives: standard
	},
	{
		// 30万千瓦以上热电联产机组, 25兆瓦级轴承: of what size the things are.
		name: 'size-of-things',
		example: '整合30万千瓦以上热电联产机组周边锅炉。',
		counterexample: '新能源装机达到30万千瓦以上。',
		when: ({ clause: { quantity, right, printed } }) =>
			/^(?:千瓦|兆瓦|吨|蒸吨|蒸吨\/小时|吨\/年|吨\/日)$/.test(quantity.unit) &&
			((/以[上下]$/.test(printed) && SIZED.test(right)) ||
				(quantity.rule === 'number' && /^级[^,、。;]{2}/.test(right))),
		gives: standard
	},
	{
		// 20户以上自然村通硬化路比例, 建成1所以上公办托育机构的县占80%, 消除66人以上超大班额
		name: 'size-of-places',
		example: '20户以上自然村通硬化路比例达到85%。',
		counterexample: '20户以上完成改造。',
		when: ({ clause: { quantity, right, left } }) =>
			(/^(?:人|户)$/.test(quantity.unit) &&
				quantity.comparator === 'ge' &&
				!quantity.multiplied &&
				/^的?(?:自然村|村民小组|村庄|村|岛屿|(?:超?大)班额|班级)/.test(right)) ||
			(/^[所个家]$/.test(quantity.unit) &&
				quantity.comparator === 'ge' &&
				quantity.low <= 3 &&
				/\d%(?:以上|左右)?的[^,、\d]{1,12}(?:建成|建有|拥有|设有|配备|具备)$/.test(left)),
		gives: standard
	},
	{
		// 山洪沟道治理(流域面积小于200平方公里)
		name: 'size-in-a-bracket',
		example: '实施支流治理工程（流域面积大于3000平方公里）。',
		counterexample: '实施支流治理工程，流域面积大于3000平方公里。',
		when: ({ clause: { earlier, left, printed }, after }) =>
			earlier.endsWith('(') &&
			/(?:面积|容量|规模|人口|长度|库容|能力)$/.test(left) &&
			/^(?:小于|大于|不足|超过|不小于|不大于)/.test(printed) &&
			/^[^,。;()]*\)/.test(after),
		gives: standard
	},
	{
		// 平均节能率15%及以上的建筑面积达到…: which ones.
		name: 'rate-of-those',
		example: '节能率15%及以上的建筑面积达到600万平方米。',
		counterexample: '40%以上的城市建成区达到海绵城市建设要求。',
		when: ({ clause: { quantity, left, right } }) =>
			quantity.unit === '%' &&
			quantity.comparator === 'ge' &&
			/率$/.test(left) &&
			/^的[^,。;]{2}/.test(right),
		gives: standard
	}
];
