import type { Lexicon } from '../../language/lexicon';
import { readLeft } from './left';
import { AGENT } from './frame';
import { textOf, tokenize } from './tokens';

/** What a sentence goes on about, where it names nothing itself. */
export interface Topic {
	/** What the last number of the sentence before in its paragraph is of; empty for none. */
	before: string;
	/** The heading above it; empty for none. */
	heading: string;
}

/** Nouns that measure things rather than money: at the head of a sentence they go on about the one before. */
const GOES_ON =
	/(?:装机|容量|规模|面积|里程|长度|产量|产能|能力|数量|总量|总数|[^业]率|占比|比重|比例|库容|浓度|密度)$/;

/** What such a noun is of, by the sentence before or by the heading; empty where neither says. */
export function topicFor(noun: string, { before, heading }: Topic, lexicon: Lexicon): string {
	if (!GOES_ON.test(noun)) return '';
	return before.length >= 2 && before.length <= LONGEST ? before : ofHeading(heading, lexicon);
}

const LONGEST = 12;
/** What a heading says of the work on its thing. */
const WORK =
	/(?:开发利用|综合利用|开发|利用|建设|发展|改造|生产|应用|推广|项目|工程|行动|专项|计划|方面|情况)+$/;
/** Headings that name no thing: 主要目标, 发展基础, 绿色转型. */
const VAGUE =
	/目标|任务|要求|指标|基础|现状|成[效果就]|保障|措施|格局|布局|体系|水平|质量|安全|转型|能力|工作|专栏|机制|优势|制度|环境|[:：,，。“”]/;

/** The thing that a heading is about: 风能 of 有序推动风能资源开发利用; empty where it names none. */
function ofHeading(title: string, lexicon: Lexicon): string {
	if (VAGUE.test(title)) return '';
	const { noun } = readLeft(tokenize(title, 0, [], lexicon));
	const thing = textOf(noun).replace(WORK, '').replace(/资源$/, '');
	return thing.length >= 2 && thing.length <= LONGEST && !AGENT.test(thing) ? thing : '';
}
