import type { VerbClass } from '../vocabulary';
import type { Clause } from './clause';
import type { Lexicon } from './lexicon';
import { endsWithPreposition, readRight, stripLeft, stripRight, type Phrase } from './phrase';
import { followsAsNoun, isGeneric } from './side';

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

/** The things that a head can be of, by head; see data/heads.yaml. */
export type HeadThings = ReadonlyMap<string, readonly string[]>;

/** Heads that need the thing that the clause before names: 总面积, 占比, 增速. */
const BARE_HEAD =
	/^(?:总|占比?|占比重|增速|增幅|涨幅|降幅|比重|比例|总量|总数|总额|总规模|总面积|规模|数量|总投资|总产值|总产量|面积|产量|产值|发电量?|(?:年末)?(?:覆盖|完成|合格|达标|满意|就业|完好|开工|履约|普及|整改|使用|办结|签约|成活|参与|入住)率|占.{1,8}比重|在.{2,6}占比|(?:完成)?投资|人数|户数|总人数|总里程|里程|总长度|余额|总装机|装机|总装机容量|装机容量|装机规模|新增装机|并网装机|批复|批复实施|投产|开工|销售额|交易额|营业收入|收入|利润|增加值|增量|净增|总值|成交额|金额|到位|新增学位|新增就业|新增床位|产业规模|达到|其中)$/;

interface Carried {
	verb: string;
	keeps: Phrase['keeps'];
	/** Names without their verbs, of the numbers of the clause. */
	subjects: string[];
	classes: ReadonlySet<VerbClass>;
	clause: number;
}

/**
 * Names what each number of a sentence measures. The numbers of a sentence are read together, because a
 * list shares verbs, heads and subjects ("改造老旧小区5108个、棚户区近26万套").
 * @param sentence the clean text of the sentence; `offset` is where it starts
 */
export function nameIndicators(
	clauses: readonly Clause[],
	sentence: string,
	offset: number,
	lexicon: Lexicon,
	things: HeadThings
): Indicator[] {
	const named: Indicator[] = [];
	let carried: Carried = { verb: '', keeps: null, subjects: [], classes: new Set(), clause: -1 };
	clauses.forEach((clause, index) => {
		const before = sentence.slice(0, clause.quantity.start - offset);
		const result = nameOne(clause, clauses[index + 1], carried, before, lexicon, things);
		carried = result.carried;
		named.push(result.indicator);
	});
	return named;
}

function nameOne(
	clause: Clause,
	next: Clause | undefined,
	carried: Carried,
	before: string,
	lexicon: Lexicon,
	things: HeadThings
): { indicator: Indicator; carried: Carried } {
	const raw = lastVerbPhrase(clause.left, lexicon);
	const phrase = stripLeft(raw, lexicon);
	const noun = stripRight(phrase.noun, phrase, lexicon);
	const listItem = clause.follows && /^(?:[、和及与]|以及)/.test(clause.left);
	if (!phrase.verb && listItem && carried.verb) {
		phrase.verb = carried.verb;
		phrase.keeps = carried.keeps;
		for (const name of carried.classes) phrase.classes.add(name);
	}
	const threshold =
		next && !/[,、;]/.test(next.left) && next.follows && /^的/.test(next.right) ? next : null;
	let subject: string;
	let rule: string;
	if (
		followsAsNoun(clause, noun) ||
		(next?.quantity.rule === 'grade' && next.left === '' && next.follows)
	) {
		const graded = next && next.quantity.rule === 'grade' && next.left === '';
		const right = threshold ? threshold.right : graded ? gradedNoun(next) : clause.right;
		subject = perUnit(clause.left) + nounAfter(right, clause, carried, noun);
		rule = 'noun-after';
	} else if (noun) {
		subject = completeHead(
			listed(noun, clause, carried, listItem),
			clause,
			carried,
			before,
			lexicon,
			things
		);
		rule = 'noun-before';
	} else {
		subject =
			(clause.follows && carried.subjects.at(-1)) ||
			earlierSubject(clause, lexicon) ||
			carried.subjects.at(-1) ||
			'';
		rule = 'noun-carried';
	}
	subject = tidy(subject);
	const name = withVerb(subject, phrase);
	const same = carried.clause === clause.start;
	return {
		indicator: {
			name: withQualifier(name, clause.left) || tidy(clause.left) || tidy(clause.right),
			classes: phrase.classes,
			verb: phrase.verb,
			rule
		},
		carried: {
			verb: phrase.verb,
			keeps: phrase.keeps,
			subjects: same ? [...carried.subjects, subject] : [subject],
			classes: phrase.classes,
			clause: clause.start
		}
	};
}

/** What the verb says of the name: 年均增长 and 高于全国 tell it from its siblings. */
function withQualifier(name: string, left: string): string {
	if (!name) return '';
	if (/年均(?:增长|增速|递增|下降)(?:[^,]{0,4})$/.test(left) && !name.includes('年均'))
		return `${name.replace(/年$/, '')}年均增长`;
	const above = /(高于|快于|低于)(全国|全省|全区|全市)[^,]{0,6}$/.exec(left);
	return above
		? `${name.replace(/(?:增速)?(?:高于|快于|低于).*$/, '')}${above[1] ?? ''}${above[2] ?? ''}`
		: name;
}

/** 每个旗县至少建设1处…: what the number is per stays in the name. */
function perUnit(left: string): string {
	const served =
		/(?:^|[,、])(?:为|向|给|帮助)((?!企业|经营主体|市场主体)[^,、]{2,12}?)(?:提供|开展|发放|安排)$/.exec(
			left
		)?.[1];
	if (served) return served;
	return (
		/(?:^|[,、])(每个?(?!年|月)[^,、]{1,12}?)(?:至少|平均|均|都|各|不少于)*(?:建设|建成|培育|设立|打造|建立|配备|新建|有|完成|创建|开展|建好|创办)(?:至少)?$/.exec(
			left
		)?.[1] ?? ''
	);
}

function nounAfter(right: string, clause: Clause, carried: Carried, before: string): string {
	const noun = readRight(right, endsWithPreposition(clause.left), clause.quantity.unit === '%');
	if (!isGeneric(noun)) return noun;
	if (before.length >= 4 && !clause.follows) return before + noun;
	// 等3个项目建成并投入使用: which projects was said before; what happens to them tells them apart.
	const full = right.replace(/^的/, '').slice(0, 14);
	const known = carried.subjects.findLast(
		(subject) => subject.includes(noun) && subject.length > noun.length
	);
	if (known) return known.slice(0, known.lastIndexOf(noun)) + full;
	return full;
}

/** 4个万亿级新兴支柱产业: the order of size is part of the name. */
function gradedNoun({ printed, right }: Clause): string {
	return printed + right;
}

/** 办事时限49.4%、环节20.8%: a short item shares the qualifier of the one before; “A”、“B” share their head. */
function listed(noun: string, clause: Clause, carried: Carried, listItem: boolean): string {
	const previous = carried.subjects.at(-1) ?? '';
	if (!listItem || !previous) return noun;
	if (/^“[^”]+”$/.test(noun)) {
		const quoted = previous.indexOf('“');
		return quoted > 1 ? previous.slice(0, quoted) + noun : noun;
	}
	if (noun.length === 2 && previous.length === 4 && clause.quantity.unit === '%')
		return previous.slice(0, 2) + noun;
	return noun;
}

/** What follows the last 、 or 并 after which a new verb phrase begins: 推进A工程、新增B → 新增B. */
function lastVerbPhrase(left: string, lexicon: Lexicon): string {
	for (let at = left.lastIndexOf('、'); at > 0; at = left.lastIndexOf('、', at - 1)) {
		const verb = lexicon.leading(left, at + 1);
		const starts =
			verb &&
			verb.word.length >= 2 &&
			(['add', 'deliver', 'deliver_kept', 'decrease', 'manner'] as const).some((name) =>
				verb.classes.has(name)
			);
		if (
			starts &&
			left.length - at - 1 > verb.word.length &&
			!/^[^、]{0,8}等/.test(left.slice(at + 1))
		)
			return left.slice(at + 1);
	}
	const is = /^[^,、]{2,8}是(?=完成|实现|新增|建设|确保|力争)/.exec(left);
	return is ? left.slice(is[0].length) : left;
}

/** 总面积 after 设施农业 is 设施农业总面积; 其中高速公路 after 公路建设规模 is 高速公路建设规模. */
function completeHead(
	noun: string,
	clause: Clause,
	carried: Carried,
	before: string,
	lexicon: Lexicon,
	things: HeadThings
): string {
	const last = carried.subjects.at(-1) ?? '';
	if (/^[、,]?其中/.test(clause.left) && last && !/[、和及]/.test(last)) {
		for (let length = Math.min(noun.length, 6); length >= 2; length -= 1) {
			const at = last.indexOf(noun.slice(-length));
			if (at >= 0 && at + length < last.length) return noun + last.slice(at + length);
		}
	}
	const thing = nearestThing(things.get(noun), before);
	if (thing) return thing + noun;
	if (!BARE_HEAD.test(noun)) return noun;
	if (/^新增/.test(noun)) {
		const subjects =
			carried.subjects.length > 0 ? carried.subjects.join('、') : earlierSubject(clause, lexicon);
		return subjects + noun;
	}
	const subject = (clause.follows && last) || earlierSubject(clause, lexicon) || last;
	if (!subject || subject.endsWith(noun)) return noun;
	return subject.replace(/^新增|(?:总量|产量|规模|数量|总额|投资|装机)$/g, '') + noun;
}

function nearestThing(candidates: readonly string[] | undefined, before: string): string {
	let best = '';
	let bestAt = -1;
	for (const candidate of candidates ?? []) {
		const at = before.lastIndexOf(candidate);
		if (at > bestAt || (at >= 0 && at === bestAt && candidate.length > best.length)) {
			best = candidate;
			bestAt = at;
		}
	}
	return best;
}

/** The subject of the clause before: 提高孤儿保障标准,增幅不低于8.3% → 孤儿保障标准. */
function earlierSubject(clause: Clause, lexicon: Lexicon): string {
	const parts = clause.earlier.split(/[,;:。]/).filter(Boolean);
	const last = parts.at(-1)?.replace(/^\d{1,3}[.、)]/, '');
	if (!last || /\d/.test(last)) return '';
	const phrase = stripLeft(last, lexicon);
	const predicate = readRight(stripRight(phrase.noun, phrase, lexicon), false, false);
	return predicate.length >= 2 && predicate.length <= 20 ? predicate : '';
}

function withVerb(noun: string, phrase: Phrase): string {
	if (!noun || !phrase.verb) return noun;
	if (phrase.keeps === 'before') return /^新|^净/.test(noun) ? noun : phrase.verb + noun;
	if (phrase.keeps === 'behind') return noun.includes(phrase.verb) ? noun : noun + phrase.verb;
	if (/^生产$/.test(phrase.verb) && noun.length <= 4) return `${noun}产量`;
	// 对接企业257家, 激活项目近万个: the noun alone would say too little.
	return noun.length <= 2 && phrase.verb.length === 2 && !noun.includes(phrase.verb)
		? phrase.verb + noun
		: noun;
}

/** Longest name that still reads as a label. */
const LONGEST_NAME = 40;

function tidy(noun: string): string {
	let name = noun
		.replace(/^(?:的|了|、|,|:|“”|[-·])+/, '')
		.replace(/(?:[、,:;(的]|以及|和一批.*|和若干.*|和|及|与)+$/, '')
		.replace(/(?<=[^安])问题$/, '');
	if (count(name, '“') !== count(name, '”')) name = name.replaceAll(/[“”]/g, '');
	if (count(name, '(') !== count(name, ')')) name = name.replaceAll(/[()]/g, '');
	if (name.length > LONGEST_NAME) {
		const cut = Math.max(name.lastIndexOf('的'), name.lastIndexOf('、'));
		name = cut > 0 && name.length - cut > 3 ? name.slice(cut + 1) : name;
	}
	return name.slice(-LONGEST_NAME);
}

function count(text: string, unit: string): number {
	return text.split(unit).length - 1;
}
