import type { VerbClass } from '../../language/vocabulary';
import type { Token } from './tokens';

/** What stands before a number, by what it is to the number. */
export interface Left {
	/** Adverbs before the verb or the number (累计, 每年). */
	adverbs: readonly string[];
	/** A part of a year that the clause speaks of (一季度); empty for none. */
	part: string;
	/** Whether 其中 opens it: a part of what the number before counts. */
	ofWhole: boolean;
	/** The noun phrase before the verb (市财政 安排 …, 残疾人 新增 就业): who does it, or what it is about. */
	topic: readonly Token[];
	/** What an earlier part of the clause, closed by 、, is about (拓展销售渠道、力争 …). */
	earlier: readonly Token[];
	/** Whether a preposition says how or where it is done (通过…带动…). */
	circumstance: boolean;
	/** Whom the work is for (为退役军人提供 …). */
	beneficiary: readonly Token[];
	/** The noun phrase that the number may measure. */
	noun: readonly Token[];
	/** The verb of work before the noun or the number, and what is left of it in a name. */
	verb: string;
	keeps: 'before' | 'behind' | null;
	/** The stage of works right before the number (项目 开工 60个). */
	stage: string;
	/** Whether a preposition right before the number governs what follows (为6500户…). */
	governs: boolean;
	/** Whether a verb of work stands right before the number, with no noun between. */
	adjacent: boolean;
	/** What the number is compared with, where that is no time (比计划目标低). */
	basis: string;
	/** The verbs between noun and number (达到, 增长, 年均). */
	links: readonly string[];
	/** Classes of all verbs met. */
	classes: Set<VerbClass>;
}

/** Whether its list is shared out among several things: 分别达到. */
export const sharesOut = ({ links }: Pick<Left, 'links'>): boolean =>
	links.some((word) => word === '分别' || word === '依次');
