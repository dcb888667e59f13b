import type { Clause } from './clause';

/** Units that count things one by one: the noun follows them (21个通用机场). */
export const CLASSIFIER =
	/^(?:个|家|所|户|名|位|套|台|台套|辆|艘|架|列|座|处|项|件|条|只|头|张|支|部|册|场|场次|次|批|期|种|类|款|剂|块|栋|间|门|对|支队|班|届|起|宗|笔|份|人|眼|列次|架次|人次|户次|片|口|例|盏|)$/;
/** Words after a number that do not begin a noun. */
const NO_NOUN =
	/^(?:$|(?:整合|压减|精简|压缩|合并)(?:为|至|到)|[、,。;()”!?\n-]|和|及(?!时)|与|以及|并(?!网|购)|其中|同比|环比|增加|上升|跃升|提升(?!工程|行动)|扩大|减少|缩小|增至|降至|升至|[三两四五]个(?:大)?台阶|比(?!例|重|特)|较(?!大|高|强)|居(?!民|家|住)|位居|列(?!车)|排(?!放|水)|均(?!衡)|且|用于|兑现|支持|已|增长|下降|提高|占(?!地)|为(?!民)|达(?!标)|是|使(?!用)|分别|实现|完成|惠及|解决|带动|一年|时(?!段)|后(?!备|勤|续)|中(?=[,、。;的])|由|被|在(?!线|校|岗|建|营|孵)|到(?!位|户)|向(?!日)|从(?!业)|左右|以上|以内|的只有|迈进|基础上|我|这|的?(?:目标|任务|要求|水平|增速|增长|速度|比例|规模|大关|台阶|门槛|关口|上限|底线|以上|左右|以内))/;

const GENERIC =
	/^(?:项目|项目人员|企业|产业|工程|地区|单位|品种|人员|事项|任务|产品|机构|试点|技术|平台|活动|村|县|市)$/;

/** Whether a noun says too little alone: 3个项目. */
export function isGeneric(noun: string): boolean {
	return GENERIC.test(noun);
}

/**
 * Whether what the number counts stands behind it (建设1处零工市场) rather than before it (煤炭产量12亿吨).
 * @param before the noun phrase found before the number, if any
 */
export function followsAsNoun({ right, quantity }: Clause, before: string): boolean {
	if (/^的(?!只有|目标|任务|要求|水平|增速|增长|速度|比例|规模|大关)[^,、]{2}/.test(right))
		return true;
	if (NO_NOUN.test(right)) return false;
	if (quantity.rule === 'grade') return true;
	if (/^(?:%|百分点|倍|番|系数|‰)$/.test(quantity.unit)) return before === '' && right.length >= 2;
	if (CLASSIFIER.test(quantity.unit)) return true;
	return before.length < 2;
}
