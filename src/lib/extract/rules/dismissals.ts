import type { Rule } from '../rule';
import { clauseAt, isInside, type Around } from './around';
import { isListCount, isPeriod, isPolicyPackage } from './dismiss-counts';
import { isItemNumber, isModelName, isQuotedName, isRank, isYear } from './dismiss-names';
import { SCOPE_DISMISSALS } from './dismiss-scope';
import type { Reason } from './reasons';

const as = (reason: Reason) => () => reason;

/** Why numbers are no records (annotation rules, section 2), in the order in which they are asked. */
export const DISMISSALS: readonly Rule<Around, Reason>[] = [
	{
		// A dash or a sign, or more digits than can be kept.
		name: 'doubtful',
		example: '城镇化率-70%。',
		counterexample: '增速为-5.3%。',
		when: ({ quantity }) => quantity.doubtful,
		gives: as('unsound')
	},
	{
		name: 'in-title',
		example: '印发《稳增长60条措施》，改造泵站8座。',
		counterexample: '印发《稳增长措施》60份。',
		when: ({ text, quantity }) => isInside(text, quantity.at, '《', '》', 90),
		gives: as('title')
	},
	{
		name: 'in-document-number',
		example: '按照国办发〔2024〕51号文件改造泵站8座。',
		counterexample: '改造泵站51座。',
		when: ({ text, quantity }) => isInside(text, quantity.at, '[', ']', 8),
		gives: as('document-number')
	},
	{
		name: 'document-number',
		example: '按照国办发51号文件改造泵站8座。',
		counterexample: '改造泵站51座。',
		when: ({ quantity, next }) => quantity.unit === '' && /^号/.test(next),
		gives: as('document-number')
	},
	{
		name: 'quoted',
		example: '推进“3大行动”。',
		counterexample: '企业数量“破百”。',
		when: ({ text, quantity }) => isQuotedName(text, quantity),
		gives: as('slogan')
	},
	{
		name: 'ordinal',
		example: '总量位居第3位。',
		counterexample: '总量提高3位。',
		when: ({ before }) => /第$/.test(before),
		gives: as('ordinal')
	},
	{
		name: 'model',
		example: '创建4A级景区，改造G331国道。',
		counterexample: '完成投资A类30亿元。',
		when: isModelName,
		gives: as('name')
	},
	{
		// The number that people call.
		name: 'hotline',
		example: '12345热线按期办结率达到99%。',
		counterexample: '受理群众诉求12345件。',
		when: ({ quantity, text, after }) =>
			quantity.unit === '' &&
			/^1\d{4}(?!\d)/.test(text.slice(quantity.at)) &&
			/^[^,。;、\d]{0,10}(?:热线|平台)/.test(after),
		gives: as('name')
	},
	{
		name: 'item-number',
		example: '1.加快医院建设。',
		counterexample: '1所医院加快建设。',
		when: isItemNumber,
		gives: as('item-number')
	},
	{
		name: 'year',
		example: '2027年全面建成示范区。',
		counterexample: '修建2025公里绿道。',
		when: ({ quantity, next }) =>
			isYear(quantity) && /^(?:年|-|至|到|、20\d\d年|和20\d\d年|$)/.test(next),
		gives: as('year')
	},
	{
		name: 'date',
		example: '9月底前完成。',
		counterexample: '月均工资6000元。',
		when: ({ next }) => DATED.test(next),
		gives: as('date')
	},
	{
		name: 'minute-of-hour',
		example: '每日8时30分开始。',
		counterexample: '平均得分30分。',
		when: ({ before, next }) => /\d时$/.test(before) && /^分/.test(next),
		gives: as('date')
	},
	{
		name: 'session',
		example: '十四届人大会议，十二期工程。',
		counterexample: '举办14期培训班。',
		when: ({ quantity }) => /^[届期]$/.test(quantity.unit) && quantity.rule === 'number-in-words',
		gives: as('ordinal')
	},
	{
		name: 'anniversary',
		example: '迎接建校70周年。',
		counterexample: '年龄70周岁。',
		when: ({ next }) => /^(?:周年|中全会|次全会|次会议|[大中]全会)/.test(next),
		gives: as('ordinal')
	},
	{
		// 两次 counts, 二次 is a second time.
		name: 'second-time',
		example: '减少快递二次包装，推进二次供水改造。',
		counterexample: '检修两次，供水改造。',
		when: ({ text, quantity }) => quantity.unit === '次' && text.startsWith('二次', quantity.at),
		gives: as('ordinal')
	},
	{
		// 五倍子 is a plant.
		name: 'in-a-word',
		example: '发展五倍子种植。',
		counterexample: '产值提高五倍。',
		when: ({ quantity, after }) => quantity.unit === '倍' && /^子(?!女)/.test(after),
		gives: as('name')
	},
	{
		// 数十倍: nobody can say how many.
		name: 'some-tens',
		example: '规模增长了数十倍。',
		counterexample: '规模增长了十倍。',
		when: ({ quantity, text }) =>
			text.charAt(quantity.at - 1) === '数' && /^[十百千万亿]/.test(text.slice(quantity.at)),
		gives: as('unsound')
	},
	{
		name: 'league',
		example: '引进世界500强企业。',
		counterexample: '强化500家企业服务。',
		when: ({ next }) => /^(?:强(?!度|化|链)|国集团)/.test(next),
		gives: as('name')
	},
	{
		name: 'so-many-great',
		example: '完成6大任务。',
		counterexample: '完成6个大中型项目。',
		when: ({ quantity, next }) =>
			quantity.unit === '' && /^(?:大(?!中型|型|中|力|学|于)|方面|字|者|力)/.test(next),
		gives: as('list-count')
	},
	{
		name: 'steps-of-size',
		example: '跨过3个万亿元台阶。',
		counterexample: '跨过3万亿元。',
		when: ({ next }) => /^个(?:[十百千万]*[万亿]元?|大|新)?(?:台阶|大关|门槛|关口)/.test(next),
		gives: as('list-count')
	},
	{
		name: 'rank',
		example: '进入全国前10位。',
		counterexample: '引进人才10位。',
		when: isRank,
		gives: as('rank')
	},
	{
		name: 'on-end',
		example: '质量连续6年向好。',
		counterexample: '质量6年后向好，改造6次。',
		when: ({ quantity, before }) =>
			/连续$/.test(before) && /^(?:年|次|届|个月|天|期)$/.test(quantity.unit),
		gives: as('period')
	},
	{
		name: 'sum-in-slogan',
		example: '构建1+8政策体系。',
		counterexample: '构建8个政策体系。',
		when: ({ quantity, before, next }) =>
			/[+×]$/.test(before) || (quantity.unit === '' && /^[+×]/.test(next)),
		gives: as('slogan')
	},
	{
		name: 'order-of-a-slogan',
		example: '新能源产业向万亿级迈进。',
		counterexample: '新能源产业规模达到万亿级。',
		when: ({ quantity, before, after }) =>
			quantity.rule === 'grade' &&
			/[向朝]着?$/.test(before) &&
			/^[^,。;]{0,10}(?:迈进|跃升|跨越|进军|冲刺|挺进)/.test(after),
		gives: as('slogan')
	},
	{
		name: 'slogan-of-size',
		example: '推动食品产业迈进千亿。',
		counterexample: '食品产业产值达到千亿元。',
		when: ({ quantity, text }) =>
			quantity.rule === 'multiplier-alone' &&
			/^(?:迈进|迈向|冲刺|挺进|冲击)/.test(text.slice(quantity.start)) &&
			/(?:推动|促进|助力|加快|支持)[^,。;、]{0,12}$/.test(text.slice(0, quantity.start).slice(-20)),
		gives: as('slogan')
	},
	{
		// 时速350公里高铁: how fast it goes.
		name: 'speed',
		example: '建成时速350公里高铁2条。',
		counterexample: '建成高铁350公里。',
		when: ({ before, quantity }) => /时速$/.test(before) && /^(?:公里|千米)$/.test(quantity.unit),
		gives: as('name')
	},
	{
		// A list of projects by name: the capacity tells which; what is set going is counted.
		name: 'capacity-in-a-name',
		example: '加快某某集团7万吨合金等项目建设。',
		counterexample: '推进某某集团7万吨合金等项目投产。',
		when: ({ text, quantity, before, after, counts }) =>
			!counts &&
			/^(?:吨|吨\/年|千瓦|兆瓦|立方米|平方米)$/.test(quantity.unit) &&
			quantity.comparator === null &&
			/(?:集团|公司|企业|煤业|化工|石化|能源|铝业|钢铁|电力|股份|园区|基地|[二三四]期)$/.test(
				before
			) &&
			/^[^,。;、\d]{1,14}等(?:重大|重点)?项目/.test(after) &&
			!/并网|投产|开工/.test(clauseAt(text, quantity.at)),
		gives: as('name')
	},
	{
		name: 'period',
		example: '用3年时间完成整治。',
		counterexample: '平均受教育年限达到12年。',
		when: isPeriod,
		gives: as('period')
	},
	{
		name: 'policy-package',
		example: '出台稳经济38条措施。',
		counterexample: '取消38条规定。',
		when: isPolicyPackage,
		gives: as('policy-package')
	},
	{
		name: 'announces-list',
		example: '办好10件民生实事。',
		counterexample: '办好至少8场赛事。',
		when: isListCount,
		gives: as('list-count')
	},
	...SCOPE_DISMISSALS,
	{
		// 全区2400多万各族人民一定会…, 13亿多人口的大国
		name: 'the-people',
		example: '带领2400万各族人民前进。',
		counterexample: '培训2400万人次。',
		when: ({ quantity, after }) =>
			quantity.multiplied && /^(?:各族)?(?:人民(?!币)|儿女|人口的大国|父老乡亲|同胞)/.test(after),
		gives: as('mention')
	},
	{
		// 总书记3次亲临云南考察、4次回信
		name: 'favours',
		example: '总书记3次亲临我省考察、4次回信。',
		counterexample: '组织企业3次赴外考察。',
		when: ({ quantity, after }) =>
			quantity.unit === '次' &&
			/^(?:亲临|莅临|亲自|回信|致?贺信|致信|作出[^,。;]{0,8}(?:指示|批示))/.test(after),
		gives: as('mention')
	},
	{
		// GDP每增长1个百分点
		name: 'per-rise',
		example: '产值每增长1个百分点，带动就业。',
		counterexample: '产值每年增长1个百分点。',
		when: ({ before }) => /每(?:增长|提高|增加|上升|降低|下降|减少)$/.test(before),
		gives: as('denominator')
	},
	{
		// 每10万人口孕产妇死亡率, 每万名劳动者, 每2个村建设1处
		name: 'per-so-many',
		example: '每2个村建设1处广场。',
		counterexample: '每年新建2个广场。',
		when: ({ quantity, before }) =>
			/每$/.test(before) &&
			(quantity.multiplied
				? /^(?:人|户|名|)$/.test(quantity.unit)
				: quantity.unit === '人' || ITEMS.test(quantity.unit)),
		gives: as('denominator')
	}
];

const DATED =
	/^(?:月(?!租|均|薪|供)|日(?!均|产|处理|元|圆)|时(?!速|段)|点(?:钟|\d)|号|季度|个季度|世纪|年代|旬)/;
/** Units that things are counted with one by one. */
const ITEMS = /^(?:个|家|所|名|户|座|处|项)$/;
