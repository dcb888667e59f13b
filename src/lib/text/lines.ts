/** A line that a web page or a printer added: page numbers, share buttons, source and date lines. */
const FURNITURE =
	/^[\s　]*(?:[-—–·.]*\s*\d{1,3}\s*[-—–·.]*|第\s*\d+\s*页.*|共\s*\d+\s*页.*|\d+\s*\/\s*\d+|下载|打印|全屏|收藏|分享(?:到.*)?|【?字[号体][:：]?.*|加大|还原|减小|大|中|小|】|扫一扫.*|(?:信息)?来源[:：].*|(?:发布)?(?:时间|日期)[:：].*|浏览(?:次数|量)?[:：].*|责任编辑[:：].*|编辑[:：].*|相关报道[:：]?|上一[篇页].*|下一[篇页].*|返回顶部|关闭窗口|无障碍.*|语音朗读.*)[\s　]*$/;

const SENTENCE_END = /[。！？!?；;：:”’）)》】\]…]\s*$/;
const OPEN_END = /[，,、（(《“·—\-－\d]\s*$/;
const NUMBERED =
	/^[\s　]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,4}[章节条部篇]|\d{1,3}[.、．](?!\d)|[-—－]{2}|[①-⑳]|专栏|附件)/;

/** Whether a line carries nothing of the document. */
export function isFurniture(line: string): boolean {
	return line.length < 60 && FURNITURE.test(line);
}

/** How many units a line must have to be a wrapped one rather than a heading. */
const WRAPPED_LENGTH = 28;

/** Whether `next` continues the sentence that `line` leaves open: broken by layout, not by sense. `gap`: blank lines stand between. */
export function continues(line: string, next: string, gap: boolean): boolean {
	if (NUMBERED.test(next)) return false;
	if (OPEN_END.test(line) || line.lastIndexOf('《') > line.lastIndexOf('》')) return true;
	// (牵头单位:甲⏎配合单位:乙)
	if (/[（(][^）)]{2,60}$/.test(line) && /^[^（(]{2,60}[）)]/.test(next)) return true;
	if (gap || SENTENCE_END.test(line)) return false;
	if (NUMBERED.test(line) && !/[,，。]/.test(line)) return false;
	return line.trim().length >= WRAPPED_LENGTH && !/^[\s　]{2}/.test(next);
}
