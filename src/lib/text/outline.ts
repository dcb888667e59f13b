/** A heading as found in the clean text; `start` is where it begins, `level` 1 is outermost. */
export interface Heading {
	start: number;
	end: number;
	level: number;
	title: string;
	/** Whether it is only a short line, without a number: its level is a guess. */
	plain: boolean;
}

const LONGEST_TITLE = 40;
const NUMBERING =
	/(^|[\n。)”》;!])(?:(第[一二三四五六七八九十百零]{1,4}[编篇章部])|([一二三四五六七八九十]{1,3}、)|(第[一二三四五六七八九十百零]{1,4}节)|(\([一二三四五六七八九十]{1,3}\))|(\d{1,2}(?:[.、](?!\d)|\.(?=20\d\d年)))|(\(\d{1,2}\)))/g;
const TITLE = /[^。;!?\n]{0,120}/y;
const SHORT_LINE = /(?:^|\n)([^\n。，,；;：:！!、]{4,34})(?=\n)/g;

/**
 * The headings of a clean text in order: numbered ones, in lines or inline, and short lines without a full stop. The
 * caption of a figure is none.
 */
export function findHeadings(text: string): Heading[] {
	const headings: Heading[] = [];
	for (const match of text.matchAll(NUMBERING)) {
		const start = match.index + (match[1]?.length ?? 0);
		const numbering = match[0].slice(match[1]?.length ?? 0);
		const level = [2, 3, 4, 5, 6, 7].findIndex((group) => match[group] !== undefined) + 1;
		TITLE.lastIndex = start + numbering.length;
		const title = TITLE.exec(text)?.[0] ?? '';
		headings.push({
			start,
			end: start + numbering.length + title.length,
			level,
			title: shorten(title),
			plain: false
		});
	}
	for (const match of text.matchAll(SHORT_LINE)) {
		const title = match[1] ?? '';
		const start = match.index + match[0].length - title.length;
		if (
			/^(?:图\s?\d|第[一二三四五六七八九十百]+[编篇章部节]|\(?[一二三四五六七八九十\d]{1,3}[)、.])/.test(
				title
			)
		)
			continue;
		headings.push({ start, end: start + title.length, level: 2, title, plain: true });
	}
	return headings.sort((a, b) => a.start - b.start);
}

function shorten(title: string): string {
	if (title.length <= LONGEST_TITLE) return title;
	const cut = title.search(/[,:(]/);
	return cut > 0 && cut <= LONGEST_TITLE
		? title.slice(0, cut)
		: `${title.slice(0, LONGEST_TITLE)}…`;
}
