/** Where a text explains its words, the end exclusive. */
interface Stretch {
	start: number;
	end: number;
}

/** The heading of the notes at a document's end that explain its words: 名词解释, 有关内容名词注释, 注释. */
const HEADING =
	/(?:^|\n)(?:附件\d{0,2}:?)?(?:[^\n。,;]{0,24}(?:名词|术语|词语|用语)(?:解释|注释|说明|释义)|注释)(?=\n)/g;
/** The next annex, however it is numbered, or none: 附件2:, 附表三, 附录. */
const ANNEX = /\n附[件表录][一二三四五六七八九十\d]{0,3}(?=[:.\s])/;
/** The heading of a chapter, unless words are explained under it: 一、两重⏎是指…, 一、总体要求部分⏎1.“两重”:… */
const CHAPTER =
	/\n(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章部])[^\n。,;:“”]{2,30}\n(?![^\n。,;:]{0,30}(?::|是?指))/;
/** A list of contents names it in the first half of the text. */
const EARLIEST = 0.5;

/**
 * The stretches of a clean text that explain words: their numbers say what a word means and promise nothing. Each
 * runs from its heading to the next annex or chapter, or to the end of the text.
 */
export function glossaries(text: string): Stretch[] {
	return [...text.matchAll(HEADING)]
		.filter(({ index }) => index >= EARLIEST * text.length)
		.map(({ index, 0: heading }) => {
			const start = index + heading.length;
			const behind = text.slice(start);
			const ends = [ANNEX, CHAPTER].map((next) => behind.search(next)).filter((at) => at >= 0);
			return { start: index, end: start + Math.min(behind.length, ...ends) };
		});
}

/** Whether an explanation tells the goals of what it explains: “千企工程”:到2030年培育1000家企业. */
export const tellsGoals = (sentence: string): boolean =>
	/(?:到|至)20\d\d年|力争|确保/.test(sentence);
