/** What plans are called. */
const PLAN =
	'(?:规划纲要|规划|纲要|行动计划|工作计划|发展计划|计划(?:草案)?|行动方案|实施方案|工作方案|方案|工作要点|要点|任务分工|重点工作分工|分工意见|分工方案|实施意见|指导意见|若干措施|工作报告|工作安排|任务清单)';
const YEARS = '(?:[（(][^（()）]{2,24}[)）])?';
const IS_PLAN = new RegExp(`^.{0,60}${PLAN}${YEARS}$`);
/** 关于印发《…》的通知, with or without the brackets. */
const ISSUING = /(?:关于)?(?:印发|转发|发布)(?:《(.+?)》|(.+?))的(?:通知|公告|函)/;
/** How many lines a title may be broken into. */
const MOST_LINES = 4;
const SENTENCE = /[。；;，,：:]/;
/** Numbers of documents, dates and names of issuers are lines of their own. */
const ALONE =
	/〔.*〕|\[\d{4}\]|^(?:20\d\d|二[〇○零]..)年|(?:人民政府|委员会|办公厅|办公室|厅|局|部|委)(?:文件)?$/;

/** The heading of a part: 二、2026年工作安排 is no title. */
const HEADING =
	/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第.{1,3}[章节篇])/;

/** The title that the first lines of a document bear, with how it was found, or null. */
export function titleOf(lines: readonly string[]): { title: string; rule: string } | null {
	for (const [index] of lines.slice(0, 24).entries()) {
		// A sentence ends the head.
		if ((lines[index] ?? '').length > 70 && /。/.test(lines[index] ?? '')) break;
		if (HEADING.test(lines[index] ?? '')) continue;
		for (let count = 1; count <= MOST_LINES; count += 1) {
			const parts = lines.slice(index, index + count);
			const joined = parts.join('');
			const issued = ISSUING.exec(joined);
			if (issued) return { title: clean(issued[1] ?? issued[2] ?? ''), rule: 'issued-by-notice' };
			if (parts.slice(0, -1).some((part) => ALONE.test(part)) || SENTENCE.test(joined)) continue;
			if (!IS_PLAN.test(joined)) continue;
			// （2021—2025年） may stand on the next line.
			const next = lines[index + count] ?? '';
			const years = /^[（(][^()（）]*20\d\d[^()（）]*[)）]$/.test(next) ? next : '';
			return { title: clean(joined + years), rule: 'line-that-names-a-plan' };
		}
	}
	return null;
}

/** A line above a table, of its whole width, and no note on its units. */
const ABOVE_TABLE = /^[ \t]*([^\t\n，。；：:（(]{4,60}(?:[（(][^()（）]*[)）])?)[ \t]*\n[^\t\n]*\t/;

/** The title of a text that is a table: the line above it; null where it begins with its head. */
export function tableTitleOf(text: string): { title: string; rule: string } | null {
	const title = ABOVE_TABLE.exec(text.replace(/^[\s\f\ufeff]+/, ''))?.[1]?.trim();
	return title === undefined ? null : { title, rule: 'line-above-a-table' };
}

/** 关于, and the brackets around a whole title, are no part of it. */
function clean(title: string): string {
	return title.replace(/^《(.+)》$/, '$1').replace(/^[:：—-]+/, '');
}
