import { isFurniture } from '../../text/lines';

const LINES = 80;
const CHARACTERS = 6000;
/** Lines that stand above or between the parts of a title. */
const NO_TITLE =
	/^(?:附件?\s*[\d一二三四]*\s*[:：]?|文件|目录|前言|无|-+|—+|>|首页|.{0,8}要闻|[（(]?此件.*)$/;
/** What web pages print above a document. */
const PAGE_HEAD =
	/^(?:当前位置|政务信息|政务公开|索引号|发文机关|发文字号|成文日期|主题分类|有效性|公文时效).{0,30}$/;

/** The first lines of a document that say something, without the blanks in them. */
export function headLines(text: string): string[] {
	return text
		.slice(0, CHARACTERS)
		.split(/[\n\f]/)
		.filter((line) => !isFurniture(line))
		.map((line) => narrowDigits(line.replace(/[\s\u3000\ufeff]+/g, '')))
		.filter((line) => line !== '' && !NO_TITLE.test(line) && !PAGE_HEAD.test(line))
		.slice(0, LINES);
}

/** ２０２１ as 2021. */
const narrowDigits = (line: string): string =>
	line.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The last lines, where a document without a head bears its date. */
export function tailLines(text: string): string[] {
	return text
		.slice(-600)
		.split(/[\n\f]/)
		.map((line) => line.replace(/[\s\u3000]+/g, ''))
		.filter(Boolean);
}
