/** The heading of the notes at a document's end that explain its words: 名词解释, 有关内容名词注释, 注释. */
const HEADING =
	/(?:^|\n)(?:附件\d{0,2}:?)?(?:[^\n。,;]{0,24}(?:名词|术语|词语|用语)(?:解释|注释|说明|释义)|注释)(?=\n)/g;
/** A list of contents names it in the first half of the text. */
const EARLIEST = 0.5;

/**
 * Where the explanations of words at the end of a clean text begin: their numbers say what a word means and promise
 * nothing. The length of the text where there are none.
 */
export function glossaryStart(text: string): number {
	for (const match of text.matchAll(HEADING))
		if (match.index >= EARLIEST * text.length) return match.index;
	return text.length;
}

/** Whether an explanation tells the goals of what it explains: “千企工程”:到2030年培育1000家企业. */
export const tellsGoals = (sentence: string): boolean =>
	/(?:到|至)20\d\d年|力争|确保|培育打造|重点培育/.test(sentence);
