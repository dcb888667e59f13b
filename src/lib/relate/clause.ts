import type { ExtractedRecord } from '../model/record';
import { clauseBefore, CLAUSE_START } from './own-clause';
import { isAmount } from './phrase';
import { alternatives } from '../base/alternatives';
import type { Wording } from './wording';

/** The members of a list (、) share what stands before it. */
const STATEMENT_START = /[。;；:：]/;
const MEMBER_START = /[,，。;；:：、\d]/;

/** A number per so many (每千人口托位数) is another thing than the number of all. */
const PER_SO_MANY = /每(?:十|百|千|万|百万)(?:名|个|户)?(?:常住|户籍|老年)?(?:人口?|户|儿童|老人)?/;

/** "…2.15万亿元，比去年增加8000亿元", "…366万户，增加100万户": a difference, no amount of work. */
const DIFFERENCE = /(?:[比较].{1,8}|^)(?:增加|增长|提高|多)了?[超近约]?过?$/;

/** "扣除房地产开发投资后，固定资产投资增长2.7%": less than the indicator says. 扣除价格因素 takes nothing out. */
const LESS = /(?:扣除|剔除)(?!价格|物价)[^,，。;；]{2,16}?后?(?=[,，][^,，。;；]*$)/;

/** Work on one thing, and the first of a list that goes on: 高标准农田建设和大豆(、油料扩种任务). */
const THEN_A_LIST = /^(.+(?:建设|改造|治理|修复))[和及与][^、和及与]+$/;

/** "完成400万亩高标准农田建设和大豆、油料扩种任务": the number is of the first, the list has a verb of its own. */
function withoutNextList({ indicator, quote, quote_at, end }: ExtractedRecord): string {
	const [, first] = THEN_A_LIST.exec(indicator) ?? [];
	const after = quote.slice(end - quote_at);
	return first && after.startsWith(`${indicator}、`) ? first : indicator;
}

/**
 * Makes a reader of what the sentence says of the measured thing where the indicator leaves it out:
 * "新型储能新开工1000万千瓦" with the indicator 新型储能装机 is read as 新开工新型储能装机, and
 * "省属企业创新导向突出，研发经费投入增长15.6%" as 省属企业研发经费投入.
 */
export function createIndicatorReader(
	wording: Wording
): (record: ExtractedRecord, unit: string) => string {
	const readScope = createScopeReader(wording);
	const readWork = createWorkReader(wording);
	return (record, unit) => {
		const work = isAmount(record.measure, unit) ? readWork(record) : '';
		return `${readScope(record)}${work}${withoutNextList(record)}`;
	};
}

/** Reads of what part of the indicator a sentence speaks: of one holder, of an effect, of the rest. */
function createScopeReader({ parts, effects }: Wording): (record: ExtractedRecord) => string {
	const part = new RegExp(`^(?:发挥|推动|支持)?([^、与和同对向在]{0,6}?(${alternatives(parts)}))`);
	const effect = new RegExp(`(?:${alternatives(effects)})$`);
	return ({ indicator, quote, quote_at, at }) => {
		const before = quote.slice(0, at - quote_at);
		const nearest = before.split(STATEMENT_START).at(-1)?.split(CLAUSE_START).slice(-2) ?? [];
		const holders = nearest.flatMap((clause) => {
			const [, holder, word] = part.exec(clause) ?? [];
			return holder && word && !indicator.includes(word) ? [holder] : [];
		});
		const place = before.lastIndexOf(indicator);
		const effected = place > 0 ? effect.exec(before.slice(0, place))?.[0] : undefined;
		return [LESS.exec(before)?.[0], holders[0], effected].map((words) => words ?? '').join('');
	};
}

/** Reads the work done or the scope of counting: 新开工, 较上年增加, 每千人口. */
function createWorkReader({ works }: Wording): (record: ExtractedRecord) => string {
	const begunOrDone = new RegExp(alternatives([...works.net, ...works.start, ...works.complete]));
	const added = new RegExp(alternatives(works.add.filter((word) => word.startsWith('新'))));
	const [gain = ''] = works.gain;
	const { add, ...others } = works;
	const otherWork = new RegExp(alternatives(Object.values(others).flat()));
	const addition = new RegExp(alternatives(add));
	return (record) => {
		const { indicator, measure, base_year, quote, quote_at, at } = record;
		const scope = indicator.includes('每') ? null : PER_SO_MANY.exec(clauseBefore(record));
		if (scope) return scope[0];
		const member =
			quote
				.slice(0, at - quote_at)
				.split(MEMBER_START)
				.at(-1) ?? '';
		const isDifference = base_year !== null || DIFFERENCE.test(member);
		if (measure === 'increase' && isDifference) return gain;
		if (otherWork.test(indicator)) return '';
		const isAddition = measure === 'increase' && !addition.test(indicator);
		const work = begunOrDone.exec(member) ?? (isAddition ? added.exec(member) : null);
		return work?.[0] ?? '';
	};
}
