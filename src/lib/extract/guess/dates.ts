const DIGITS = '〇一二三四五六七八九';
const FULL_DATE =
	/([12]\d{3}|[二一][〇○零ＯO一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/;

/** A number of a date in digits or in words: 2023, 二〇二三, 十二. */
function dateNumber(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	const digits = [...text.replace(/[○零ＯO]/g, '〇')];
	const tens = digits.indexOf('十');
	if (tens < 0)
		return digits.reduce((sum, digit) => 10 * sum + Math.max(0, DIGITS.indexOf(digit)), 0);
	const before = tens === 0 ? 1 : DIGITS.indexOf(digits[tens - 1] ?? '');
	const after = digits[tens + 1];
	return 10 * before + (after === undefined ? 0 : DIGITS.indexOf(after));
}

/** The first date with its day in a text, as ISO, or null. */
export function isoDate(text: string): string | null {
	const match = FULL_DATE.exec(text);
	if (!match) return null;
	const [year = 0, month = 0, day = 0] = match.slice(1).map(dateNumber);
	if (year < 1949 || month < 1 || month > 12 || day < 1 || day > 31) return null;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** ——2023年1月12日在某省第十四届人民代表大会第一次会议上: when and before whom a report was given. */
const MEETING =
	/([12]\d{3}年\d{1,2}月\d{1,2}日)在(.{2,20}?)(?:第[^第]{1,6}届人民代表大会|第[^第]{1,6}届全国人)/;

export function meetingOf(
	lines: readonly string[]
): { issued: string | null; place: string } | null {
	const match = MEETING.exec(lines.slice(0, 30).join(''));
	return match ? { issued: isoDate(match[1] ?? ''), place: match[2] ?? '' } : null;
}

const ALONE = /^[（(]?(?:成文日期[:：]?|发布日期[:：]?)?[^，。]{0,16}?日[)）]?$/;
const HEAD = 30;

/** The date that a document bears: of the meeting, or on a line that says nothing else, in its head or at its end. */
export function issuedOf(head: readonly string[], tail: readonly string[]): string | null {
	const meeting = meetingOf(head)?.issued;
	if (meeting) return meeting;
	const lines = [...head.slice(0, HEAD), ...[...tail].reverse()];
	const alone = lines.find((line) => line.length < 24 && ALONE.test(line) && FULL_DATE.test(line));
	if (alone) return isoDate(alone);
	// 第十二届全国人大二次会议，2014年3月5日
	return isoDate(head.slice(0, 4).find((line) => line.length < 40 && FULL_DATE.test(line)) ?? '');
}
