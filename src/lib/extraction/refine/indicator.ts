import type { VerbClass } from '../vocabulary';
import type { Clause } from './clause';
import type { Lexicon } from './lexicon';
import { endsWithPreposition, readRight, stripLeft, stripRight, type Phrase } from './phrase';

/** What a number measures, and the verbs that say how. */
export interface Indicator {
	name: string;
	/** Classes of the verbs around the number. */
	classes: ReadonlySet<VerbClass>;
	/** The verb of delivery that the name came with. */
	verb: string;
	/** Which construct gave the name. */
	rule: string;
}

const CLASSIFIERS =
	/^(?:个|家|所|户|名|位|套|台|台套|辆|艘|架|列|座|处|项|件|条|只|头|张|支|部|册|场|场次|次|批|期|种|类|款|剂|块|栋|间|门|对|支队|班|届|起|宗|笔|份|人|眼|列次|架次|人次|户次|片|口|)$/;
/** Heads that need the thing they are of: 总面积, 占比, 增速. */
const BARE_HEAD =
	/^(?:总|占比?|占比重|增速|增幅|涨幅|降幅|比重|比例|总量|总数|总额|总规模|总面积|规模|数量|总投资|总产值|总产量|面积|产量|产值|发电量|覆盖率|完成率|合格率|达标率|满意率|平均|总里程|里程|总长度|余额|其中|人数|户数|总人数|投资|受益|直播间|[^,]{0,2}率|总装机|装机|总装机容量|装机容量|装机规模|并网|投产|开工|建成|新开工|竣工|销售额|交易额|营业收入|收入|利润|增加值|增量|净增|总值|成交额|金额|资金|到位|落实资金|总客流量|城镇|农村|占)$/;

/**
 * Names what each number of a sentence measures. The numbers of a sentence are read together, because a
 * list shares verbs, heads and subjects ("改造老旧小区5108个、棚户区近26万套").
 */
export function nameIndicators(clauses: readonly Clause[], lexicon: Lexicon): Indicator[] {
	const named: Indicator[] = [];
	let carried: Carried = { verb: '', keeps: null, subject: '', classes: new Set() };
	for (let index = 0; index < clauses.length; index += 1) {
		const clause = clauses[index];
		if (!clause) continue;
		const result = nameOne(clause, clauses[index + 1], carried, lexicon);
		carried = result.carried;
		named.push(result.indicator);
	}
	return named;
}

interface Carried {
	verb: string;
	keeps: Phrase['keeps'];
	/** The name that the number before was given, without its verb. */
	subject: string;
	classes: ReadonlySet<VerbClass>;
}

function nameOne(
	clause: Clause,
	next: Clause | undefined,
	carried: Carried,
	lexicon: Lexicon
): { indicator: Indicator; carried: Carried } {
	const left = lastVerbPhrase(clause.left, lexicon);
	const phrase = stripLeft(left, lexicon);
	phrase.noun = stripRight(phrase.noun, phrase, lexicon);
	const listItem =
		clause.follows &&
		/^(?:[、和及与]|以及)/.test(clause.left) &&
		!/^(?:[、和及与]|以及).*[,]/.test(clause.left);
	if (!phrase.verb && listItem && carried.verb) {
		phrase.verb = carried.verb;
		phrase.keeps = carried.keeps;
		for (const name of carried.classes) phrase.classes.add(name);
	}
	const side = chooseSide(clause, next, phrase);
	let noun: string;
	let rule: string;
	if (side === 'right') {
		noun = readRight(clause.right, endsWithPreposition(clause.left));
		rule = 'noun-after';
		// 全区技工院校3所示范校: what stands before qualifies what follows only with a verb between; else it is another thing.
	} else if (phrase.noun) {
		noun = completeHead(phrase.noun, clause, carried, lexicon);
		rule = 'noun-before';
	} else {
		noun =
			carried.subject && clause.follows
				? carried.subject
				: earlierSubject(clause, lexicon) || carried.subject;
		rule = 'noun-carried';
	}
	noun = tidy(noun);
	const subject = noun;
	const name = withVerb(noun, phrase);
	return {
		indicator: {
			name: name || tidy(clause.left) || tidy(clause.right),
			classes: phrase.classes,
			verb: phrase.verb,
			rule
		},
		carried: { verb: phrase.verb, keeps: phrase.keeps, subject, classes: phrase.classes }
	};
}

function chooseSide(clause: Clause, next: Clause | undefined, phrase: Phrase): 'left' | 'right' {
	const { right, quantity } = clause;
	if (
		right === '' ||
		/^(?:[、,。;:)”]|和|及|与|以及|并|的?(?:目标|任务|要求|水平|增速|速度|比例|规模|以上|左右|以内|大关|台阶|门槛)|其中|同比|环比|比|较|居|位居|列|排|均|且|用于|兑现|支持|已|，|增长|下降|占|为|达|是|开工|建成|投产|投用|通车|使|分别|实现|完成|成为(?!国|全)|惠及|解决|带动|我|这|一年|时|后|前|中|由|被|在|到|向|从)/.test(
			right
		)
	) {
		if (
			/^的(?!目标|任务|要求|水平|增速|速度|比例|规模|以上|左右|以内|大关|台阶|门槛)/.test(right) &&
			right.length > 2
		)
			return 'right';
		return 'left';
	}
	if (quantity.unit === '%' || quantity.unit === '百分点' || quantity.unit === '倍') {
		return /^的/.test(right) || (!phrase.noun && right.length >= 2) ? 'right' : 'left';
	}
	if (CLASSIFIERS.test(quantity.unit)) return 'right';
	void next;
	return phrase.noun.length >= 2 ? 'left' : 'right';
}

/** What follows the last 、 or 并 after which a new verb phrase begins: 推进A工程、新增B → 新增B. */
function lastVerbPhrase(left: string, lexicon: Lexicon): string {
	for (let at = left.lastIndexOf('、'); at > 0; at = left.lastIndexOf('、', at - 1)) {
		const verb = lexicon.leading(left, at + 1);
		if (
			verb &&
			verb.word.length >= 2 &&
			!verb.classes.has('reach') &&
			(verb.classes.has('add') ||
				verb.classes.has('deliver') ||
				verb.classes.has('deliver_kept') ||
				verb.classes.has('decrease') ||
				verb.classes.has('manner')) &&
			!/^[^、]{0,8}等/.test(left.slice(at + 1))
		)
			return left.slice(at + 1);
		if (at === 0) break;
	}
	return left;
}

/** 总面积 after 设施农业 is 设施农业总面积; 其中高速公路 after 公路建设规模 is 高速公路建设规模. */
function completeHead(noun: string, clause: Clause, carried: Carried, lexicon: Lexicon): string {
	if (/^(?:[、,]?其中)/.test(clause.left) && carried.subject) {
		for (let length = Math.min(noun.length, 6); length >= 2; length -= 1) {
			const tail = noun.slice(-length);
			const at = carried.subject.indexOf(tail);
			if (at >= 0 && at + length < carried.subject.length)
				return noun + carried.subject.slice(at + length);
		}
	}
	if (!BARE_HEAD.test(noun)) return noun;
	const subject =
		clause.follows && carried.subject
			? carried.subject
			: earlierSubject(clause, lexicon) || carried.subject;
	if (!subject || subject.endsWith(noun)) return noun;
	return subject.replace(/(?:总量|产量|规模|数量|总额|投资|装机)$/, '') + noun;
}

/** The subject of the clause before: 提高孤儿保障标准,增幅不低于8.3% → 孤儿保障标准. */
function earlierSubject(clause: Clause, lexicon: Lexicon): string {
	const parts = clause.earlier.split(/[,;:]/).filter(Boolean);
	const last = parts.at(-1);
	if (!last || /\d/.test(last)) return '';
	const phrase = stripLeft(last, lexicon);
	const noun = stripRight(phrase.noun, phrase, lexicon);
	const predicate = readRight(noun, false);
	return predicate.length >= 2 && predicate.length <= 24 ? predicate : '';
}

function withVerb(noun: string, phrase: Phrase): string {
	if (!noun || !phrase.verb || !phrase.keeps) return noun;
	if (phrase.keeps === 'before') return /^新|^净/.test(noun) ? noun : phrase.verb + noun;
	return noun.includes(phrase.verb) ? noun : noun + phrase.verb;
}

/** Longest name that still reads as a label. */
const LONGEST_NAME = 40;

function tidy(noun: string): string {
	let name = noun
		.replace(/^(?:的|了|、|,|:|“”|[-·])+/, '')
		.replace(/(?:[、,:;(的]|以及|和|及|与)+$/, '');
	if ((name.match(/“/g)?.length ?? 0) !== (name.match(/”/g)?.length ?? 0))
		name = name.replaceAll(/[“”]/g, '');
	if ((name.match(/\(/g)?.length ?? 0) !== (name.match(/\)/g)?.length ?? 0))
		name = name.replaceAll(/[()]/g, '');
	if (name.length > LONGEST_NAME) {
		const cut = Math.max(name.lastIndexOf('的'), name.lastIndexOf('、'));
		name = cut > 0 && name.length - cut > 3 ? name.slice(cut + 1) : name;
	}
	return name.slice(-LONGEST_NAME);
}
