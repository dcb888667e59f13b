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

/**
 * Makes a reader of what is done to the counted thing where the sentence says so and the indicator does not:
 * "新型储能新开工1000万千瓦" with the indicator 新型储能装机 is read as 新开工新型储能装机.
 */
export function createWorkReader({
	works
}: Wording): (record: ExtractedRecord, unit: string) => string {
	const begunOrDone = new RegExp(alternatives([...works.net, ...works.start, ...works.complete]));
	const added = new RegExp(alternatives(works.add.filter((word) => word.startsWith('新'))));
	const any = new RegExp(alternatives(Object.values(works).flat()));
	return (record, unit) => {
		const { indicator, measure, quote, quote_at, at } = record;
		if (!isAmount(measure, unit) || any.test(indicator)) return indicator;
		const member =
			quote
				.slice(0, at - quote_at)
				.split(MEMBER_START)
				.at(-1) ?? '';
		const said = begunOrDone.exec(member) ?? (measure === 'increase' ? added.exec(member) : null);
		return `${said?.[0] ?? ''}${indicator}`;
	};
}
