import type { Lexicon } from '../../language/lexicon';
import type { VerbClass } from '../../language/vocabulary';
import { decide } from '../rule';
import type { Clause } from './clause';
import { frames, type Frame } from './frame';
import { asCounted, finish } from './compose';
import { NAMING } from './naming';
import type { NamingFacts, Told } from './subject';
import { readLeft } from './left';
import { textOf, tokenize, type Token } from './tokens';
import { leadingVerb } from './verbs';
import { wholeOf } from './whole';

/** What a number measures, and the verbs that say how. */
export interface Indicator {
	name: string;
	/** Classes of the verbs around the number. */
	classes: ReadonlySet<VerbClass>;
	/** The verb of delivery that the name came with. */
	verb: string;
	/** The places that stand in its stead before the number. */
	places: readonly string[];
	/** Which construct gave the name. */
	rule: string;
}

/** What names are looked up in. */
export interface NamingTools {
	lexicon: Lexicon;
	/** The things that a head can be of, by head; see data/lexicon/heads.yaml. */
	things: ReadonlyMap<string, readonly string[]>;
	/** Whether a unit counts things one by one. */
	counts: (unit: string) => boolean;
}

/**
 * Names what each number of a sentence measures. The sentence is cut into words once; each number gets a frame
 * of the words around it; the first pattern of `NAMING` that fits the frame says which of its slots name the
 * number, and `finish` composes the name from them. Slots that are empty are filled from the frames before.
 * @param sentence the clean text of the sentence; `offset` is where it starts
 * @param heading the innermost heading above it
 * @param lead the paragraph before it
 */
export function nameIndicators(
	clauses: readonly Clause[],
	sentence: string,
	offset: number,
	{ heading, lead }: { heading: string; lead: string },
	{ lexicon, counts, things }: NamingTools
): Indicator[] {
	const tokens = tokenize(
		sentence,
		offset,
		clauses.map(({ quantity }) => quantity),
		lexicon
	);
	const all = frames(tokens, clauses, counts);
	const told: Told[] = [];
	const byIndex = new Map<number, Indicator>();
	all.forEach((frame, position) => {
		inheritVerb(frame, all, position, told);
		const whole = wholeOf(frame, told);
		const facts: NamingFacts = {
			frame,
			whole,
			next: all[position + 1],
			previous: all[position - 1],
			told,
			things,
			sentence,
			lead,
			trade: () => tradeOf(heading, lexicon),
			topic: () => topicOfParagraph(lead, lexicon)
		};
		const decided = decide('indicator', NAMING, facts);
		const subject = decided?.value ?? { name: '', core: '' };
		const name = finish(subject, frame);
		if (!frame.inner || told.length === 0) told.push({ ...subject, full: name, frame, whole });
		byIndex.set(frame.index, {
			name: asCounted(name, frame),
			classes: frame.left.classes,
			verb: frame.left.verb,
			places: subject.places ?? [],
			rule: decided?.rule ?? 'indicator/none'
		});
	});
	return clauses.map((_, index) => byIndex.get(index) ?? NOTHING);
}

/** The trade that a heading is about: 人力资源服务业 of 大力发展人力资源服务业; empty for none. */
function tradeOf(heading: string, lexicon: Lexicon): string {
	const { noun } = readLeft(tokenize(heading, 0, [], lexicon));
	const name = textOf(noun);
	return /^[^、，,和与]{2,12}(?:产业|业|经济)$/.test(name) && !/企业|就业|创业$/.test(name)
		? name
		: '';
}

/** What a paragraph is about, by the words that it begins with: a trade, an industry, who is counted. */
const LEAD =
	/^(?:\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]是)?([^,。;:、的]{1,10}?(?:产业|行业|[^企就职专副]业|经济|主体|市场|旅游|外贸))/;

/** The subject of the sentence before, or of the paragraph's first: 新材料产业 of 新材料产业瞄准高端化发力。 */
function topicOfParagraph(lead: string, lexicon: Lexicon): string {
	const sentences = lead.split('。').filter(Boolean);
	for (const sentence of [sentences.at(-1), sentences[0]]) {
		const topic = LEAD.exec(sentence ?? '')?.[1];
		if (topic && leadingVerb(topic, lexicon) === null) return topic;
	}
	return '';
}

const NOTHING: Indicator = {
	name: '',
	classes: new Set(),
	verb: '',
	places: [],
	rule: 'indicator/none'
};

const isFunds = (token: Token | undefined): boolean =>
	/(?:资金|投资|外资)$/.test(token?.word ?? '');

/** 改造老旧小区5108个、棚户区近26万套: an item without a verb of its own has that of the item before. */
function inheritVerb(
	{ listItem, left, clause }: Frame,
	all: readonly Frame[],
	position: number,
	told: readonly Told[]
): void {
	const before = all[position - 1];
	if (!listItem || !before || told.length === 0) return;
	if (left.verb || left.stage || left.classes.has('reach') || left.links.length > 0) return;
	// 新签约项目150个、到位资金620亿元: a sum is not signed.
	if (
		clause.quantity.unit === '元' &&
		before.counts &&
		before.left.keeps === 'before' &&
		isFunds(left.noun.at(-1))
	)
		return;
	left.verb = before.left.verb;
	left.keeps = before.left.keeps;
	for (const name of before.left.classes) left.classes.add(name);
}
