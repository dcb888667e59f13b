import type { Rule } from '../rule';
import type { Around } from './around';
import { isNamedDivisions } from './dismiss-names';
import type { Reason } from './reasons';

const scope = (): Reason => 'scope';
/** Units that things are counted with one by one. */
const ITEMS = /^(?:个|家|所|名|户|座|处|项)$/;

/** Numbers of what there is anyway: things that are raised, divisions of the territory. */
export const SCOPE_DISMISSALS: readonly Rule<Around, Reason>[] = [
	{
		// Those that there are, as part of what is raised.
		name: 'existing-things',
		example: '提升稀土利用、车辆制造2家全国重点实验室等平台创新能力。',
		counterexample: '新建2家全国重点实验室等平台。',
		when: ({ quantity, after }) =>
			ITEMS.test(quantity.unit) &&
			quantity.comparator === null &&
			/^[^,。;、\d]{2,14}等[^,。;、\d]{0,10}(?:能力|水平|作用|优势|效能|功能)(?:[,。;、]|$)/.test(
				after
			),
		gives: scope
	},
	{
		// 全国31个省份, 在14个市州城区: the units of government that there are.
		name: 'all-divisions',
		example: '服务全国31个省份。',
		counterexample: '服务31个县。',
		when: ({ quantity, before, after }) =>
			quantity.unit === '个' &&
			/(?:全[国省区市盟州]|我[省区市]|在|各)$/.test(before) &&
			/^(?:省份?|地市|设区市|市州|州市|盟市|地级市|省区市|旗县|县区|区县|市(?=[、,。]|$))/.test(
				after
			),
		gives: scope
	},
	{
		// 成为5个国际商事仲裁中心试点地区之一
		name: 'one-of-so-many',
		example: '我省成为5个国际商事仲裁中心试点地区之一。',
		counterexample: '建设5个国际商事仲裁中心试点地区。',
		when: ({ quantity, after }) =>
			ITEMS.test(quantity.unit) && /^[^,。;、\d]{1,20}(?<![百千万十]分)之一/.test(after),
		gives: scope
	},
	{
		// 欧盟、日本等120多个国家和地区提出了碳中和目标
		name: 'countries-that-act',
		example: '全球120多个国家和地区提出碳中和目标。',
		counterexample: '产品出口到120多个国家和地区。',
		when: ({ quantity, before, after }) =>
			quantity.unit === '个' &&
			// 力争与30个国家签署协议 is a promise.
			!/(?:与|同|和|力争|争取|推动)[^,。;]{0,6}$/.test(before) &&
			/^国家(?:和地区)?(?:已|先后|相继)?(?:提出|承诺|宣布|制定|出台|签署|实行|发布)/.test(after),
		gives: scope
	},
	{
		// A zone by the names of its counties.
		name: 'divisions-by-name',
		example: '分区包括咸安区、赤壁市、嘉鱼县等3个县市区。',
		counterexample: '支持嘉鱼县等3个县市区建设医院。',
		when: isNamedDivisions,
		gives: scope
	}
];
