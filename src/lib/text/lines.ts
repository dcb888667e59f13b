import { widthOf, type PageSetting } from './page';

/** A line that a web page or a printer added: page numbers, share buttons, source and date lines. */
const FURNITURE =
	/^[\s　]*(?:[-—–·.]*\s*\d{1,3}\s*[-—–·.]*|第\s*\d+\s*页.*|共\s*\d+\s*页.*|\d+\s*\/\s*\d+|下载|打印|全屏|收藏|分享(?:到.*)?|【?字[号体][:：]?.*|加大|还原|减小|大|中|小|】|扫一扫.*|(?:信息)?来源[:：].*|(?:发布)?(?:时间|日期)[:：].*|浏览(?:次数|量)?[:：].*|责任编辑[:：].*|编辑[:：].*|相关报道[:：]?|上一[篇页].*|下一[篇页].*|返回顶部|关闭窗口|无障碍.*|语音朗读.*)[\s　]*$/;

/** What a browser prints at the edges of a page: 2026/3/23 21:07 and the title, the address with 1/15. */
const PRINT_LINE =
	/^[\s　]*(?:\d{4}\/\d{1,2}\/\d{1,2}[,，]?\s+\d{1,2}:\d{2}(?::\d{2})?.{0,120}|https?:\/\/[^\s，。]{4,300}(?:\s+\d+\/\d+)?)[\s　]*$/;

const SENTENCE_END = /[。！？!?；;：:”’）)》】\]…]\s*$/;
const OPEN_END = /[，,、（(《“·—\-－\d]\s*$/;
const NUMBERED =
	/^[\s　]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,4}[章节条部篇]|\d{1,3}[.、．](?!\d)|[-—－]{2}|[①-⑳]|专栏|附件)/;

/** A line of a printed list of contents: a heading that dots lead to its page. */
const LONGEST_CONTENTS = 300;
const CONTENTS =
	/[^\s　….．·](?:…{2,}|(?:[.．·][ \t]?){4,})[….．·\s　]*[(（]?\d{1,3}[)）]?[\s　]*$/;

/** Whether a line carries nothing of the document. */
export function isFurniture(line: string): boolean {
	return (
		(line.length < 60 && FURNITURE.test(line)) ||
		PRINT_LINE.test(line) ||
		(line.length < LONGEST_CONTENTS && CONTENTS.test(line))
	);
}

/** A unit, and nothing that it counts: 个。 */
const COUNTED_ALONE =
	/^[\s　]*[十百千万亿]{0,2}(?:个|家|户|人次?|元|吨|亩|公里|平方米|立方米|千瓦时?|项|所|座|套|%|％)(?:以上|左右|以内|以下)?(?:[，。；、,;]|[\s　]*$)/;

/** A number alone on its line is a page's, unless the line before asks for one and the line behind gives its unit. */
export function isLoneNumber(previous: string, line: string, next: string): boolean {
	if (!/^[\s　]*\d[\d.,，]{0,9}[\s　]*$/.test(line)) return false;
	if (COUNTED_ALONE.test(next) && /[^\s　\d]/.test(previous) && !/\d[\s　]*$/.test(previous))
		return !SENTENCE_END.test(previous);
	return (
		/(?:达到?|为|至|到|超过|突破|增加|新增|完成|建设|改造|约|控制在|稳定在|增长|下降|提高|不低于|不少于)[\s　]*$/.test(
			previous
		) &&
		/^[\s　]*(?:[十百千万亿]|%|％|个|家|户|人|元|吨|亩|公里|平方|立方|千瓦|项|所|座|套)/.test(next)
	);
}

/** 附件2, 表 1: what follows is a title of its own. */
const LABEL =
	/^[\s　]*(?:附[件表录图]|图表?|表|专栏)\s*[\d一二三四五六七八九十]{1,3}(?:[-—]\d{1,2})?[:：]?[\s　]*$/;

/** A number that stands alone on its line. */
const CELL = /^[\s　]*[\d.,%％]+[\s　]*$/;
/** What is not broken at a line's end: 13.5%, 2025. */
const UNBROKEN = /^[\s　]*[\dA-Za-z０-９.,%％‰+~～-]+[、，。；,;]?/;
/** How much wider than most a line may be that goes on behind blank lines: a page ends there. */
const BEYOND = 1.5;
/** How much wider than the page's margin the lines of a box may be, which is set in smaller letters. */
const WIDEST_BOX = 1.5;
/** A line of sentences, rather than a title. */
const RUNNING = /[，,、；;。]/;

/**
 * Whether `next` continues the sentence that `line` leaves open: broken by layout, not by sense. `gap`: blank
 * lines stand between.
 */
export function continues(
	line: string,
	next: string,
	gap: boolean,
	{ full, margin }: Pick<PageSetting, 'full' | 'margin'>
): boolean {
	// 70.⏎5%
	if (/\d[.．][\s　]*$/.test(line) && /^[\s　]*\d/.test(next)) return true;
	// 1238⏎21.2%: two cells.
	if (CELL.test(line) && /^[\s　]*[\d〔［[]/.test(next)) return false;
	if (NUMBERED.test(next) || LABEL.test(line)) return false;
	if (OPEN_END.test(line) || line.lastIndexOf('《') > line.lastIndexOf('》')) return true;
	// (牵头单位:甲⏎配合单位:乙)
	if (/[（(][^）)]{2,60}$/.test(line) && /^[^（(]{2,60}[）)]/.test(next)) return true;
	if (SENTENCE_END.test(line) || /^[\s　]{2}/.test(next)) return false;
	if (NUMBERED.test(line) && !/[,，。]/.test(line)) return false;
	const width = widthOf(line.trim());
	if (gap) {
		if (margin === null || width < full) return false;
		const boxed = width <= margin * WIDEST_BOX && RUNNING.test(line) && RUNNING.test(next);
		return boxed || width <= margin + BEYOND;
	}
	const unbroken = UNBROKEN.exec(next)?.[0];
	return width + (unbroken ? Math.max(0, widthOf(unbroken) - 1) : 0) >= full;
}

/** Letters that a line was too wide for: what is left of a line of prose that was set anew at another width. */
const REMNANT = 6;

/**
 * Whether `next` goes on with `line`. `before` is the line before, where `line` goes on with that; `gap`: blank lines
 * stand between.
 */
export function joins(
	before: string,
	line: string,
	next: string,
	gap: boolean,
	setting: Pick<PageSetting, 'full' | 'margin'>
): boolean {
	return (
		continues(line, next, gap, setting) || (!gap && isRemnant(before, line, next, setting.full))
	);
}

/** Whether `line`, a few letters behind a full line of the same sentence, goes on in the next: its own line was full. */
function isRemnant(before: string, line: string, next: string, full: number): boolean {
	return (
		widthOf(line) <= REMNANT &&
		widthOf(before.trim()) >= full &&
		RUNNING.test(before) &&
		!SENTENCE_END.test(line) &&
		!NUMBERED.test(next) &&
		widthOf(next.trim()) > REMNANT
	);
}
