import type { ExtractedRecord } from '../dataset/record';
import { alternatives, isAmount } from './phrase';
import type { Wording } from './wording';

type Sentence = Pick<ExtractedRecord, 'quote' | 'quote_at' | 'at'>;

/** A clause goes back to a comma or a full stop; the members of a list (、) share what stands before it. */
const CLAUSE_START = /[,，。;；:：]/;
const MEMBER_START = /[,，。;；:：、\d]/;

/** What the sentence says between the last comma or full stop and the number. */
export function clauseBefore({ quote, quote_at, at }: Sentence): string {
	return (
		quote
			.slice(0, at - quote_at)
			.split(CLAUSE_START)
			.at(-1) ?? ''
	);
}

/** A number per so many (每千人口托位数) is another thing than the number of all. */
const PER_SO_MANY = /每(?:十|百|千|万|百万)(?:名|个|户)?(?:常住|户籍|老年)?(?:人口?|户|儿童|老人)?/;

/** "…2.15万亿元，比去年增加8000亿元", "…366万户，增加100万户": a difference, no amount of work. */
const DIFFERENCE = /(?:[比较].{1,8}|^)(?:增加|增长|提高|多)了?$/;

/**
 * Makes a reader of what the sentence says of the counted thing where the indicator leaves it out:
 * "新型储能新开工1000万千瓦" with the indicator 新型储能装机 is read as 新开工新型储能装机.
 */
export function createIndicatorReader({
	works
}: Wording): (record: ExtractedRecord, unit: string) => string {
	const begunOrDone = new RegExp(alternatives([...works.net, ...works.start, ...works.complete]));
	const added = new RegExp(alternatives(works.add.filter((word) => word.startsWith('新'))));
	const [gain = ''] = works.gain;
	const anyWork = new RegExp(alternatives(Object.values(works).flat()));
	return (record, unit) => {
		const { indicator, measure, quote, quote_at, at } = record;
		if (!isAmount(measure, unit)) return indicator;
		const scope = indicator.includes('每') ? null : PER_SO_MANY.exec(clauseBefore(record));
		if (scope) return `${scope[0]}${indicator}`;
		const member =
			quote
				.slice(0, at - quote_at)
				.split(MEMBER_START)
				.at(-1) ?? '';
		if (measure === 'increase' && DIFFERENCE.test(member)) return `${gain}${indicator}`;
		if (anyWork.test(indicator)) return indicator;
		const work = begunOrDone.exec(member) ?? (measure === 'increase' ? added.exec(member) : null);
		return `${work?.[0] ?? ''}${indicator}`;
	};
}
