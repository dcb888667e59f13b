/**
 * Why a file gives no text, or what a reader of its text should know. Both languages stand here, since the
 * command line, the worker and the page all say the same: what is wrong, and what to do.
 */
export const UNREADABLE = {
	empty: {
		zh: '文件是空的。请检查是否保存或下载完整。',
		en: 'the file is empty: check that it was saved or downloaded whole'
	},
	'too-large': {
		zh: '文件过大（上限64 MB）。请只取计划正文，或拆成几个文件。',
		en: 'the file is too large (64 MB at most): take the plan alone, or split it'
	},
	binary: {
		zh: '这不是文字文件，也不是可以读的格式。请用 .txt、.docx、.pdf、.html、.xlsx、.csv 或它们的 .zip。',
		en: 'no text and no format that can be read: use .txt, .docx, .pdf, .html, .xlsx, .csv or a .zip of these'
	},
	program: {
		zh: '这是程序，不是文件。没有打开它。',
		en: 'this is a program, not a document; it was not opened'
	},
	picture: {
		zh: '这是图片，里面没有文字。请先做文字识别（OCR），再用识别出的文字。',
		en: 'this is a picture without text: recognise its text (OCR) first'
	},
	'old-office': {
		zh: '这是1997—2003年的旧格式（.doc、.xls 或 .wps）。请用 Word、WPS 或 LibreOffice 打开，另存为 .docx 或 .xlsx。',
		en: 'this is the format of 1997–2003 (.doc, .xls or .wps): open it in Word, WPS or LibreOffice and save it as .docx or .xlsx'
	},
	'other-office': {
		zh: '不能读这种格式（.odt、.rtf、.ofd 等）。请另存为 .docx 或 .pdf。',
		en: 'this format (.odt, .rtf, .ofd …) cannot be read: save it as .docx or .pdf'
	},
	password: {
		zh: '文件有密码。请先打开它，去掉密码后另存。',
		en: 'the file has a password: open it and save it without one'
	},
	scanned: {
		zh: '这份 PDF 是扫描的图像，没有文字。请先做文字识别（OCR），再用带文字的 PDF 或文本。',
		en: 'this PDF is a scan without text: recognise its text (OCR) and use the PDF with text'
	},
	'hidden-letters': {
		zh: '这份 PDF 的字体没有写明字符，读出的文字是乱码。请先做文字识别（OCR），或用原来的 Word 文件。',
		en: 'the fonts of this PDF do not say which characters they draw: recognise its text (OCR), or use the document that it was made from'
	},
	broken: {
		zh: '文件已损坏，打不开。请重新下载或重新保存。',
		en: 'the file is broken: download or save it again'
	},
	bomb: {
		zh: '压缩包解开后过大，或内含的文件过多。没有解开它。请只压缩要读的几个文件。',
		en: 'the archive would unpack to too much or holds too many files; it was not unpacked: put only the documents into it'
	},
	'no-documents': {
		zh: '压缩包里没有可以读的文件。请把 .txt、.docx、.pdf、.html、.xlsx 或 .csv 直接放进压缩包；压缩包里的压缩包请先解开。',
		en: 'the archive holds no file that can be read: put .txt, .docx, .pdf, .html, .xlsx or .csv files straight into it, and unpack archives within it first'
	},
	'several-documents': {
		zh: '压缩包里有几份文件。请解开，每份单独列出。',
		en: 'the archive holds several documents: unpack it and list each, or use npm run add'
	},
	'no-text': {
		zh: '文件里没有文字。',
		en: 'the file holds no text'
	},
	mongolian: {
		zh: '这是蒙古文文件。目前只能读中文，请用它的中文文本。',
		en: 'the text is in Mongolian script; only Chinese is read: use its Chinese version'
	},
	'not-chinese': {
		zh: '这里几乎没有汉字。目前只能读中文计划。',
		en: 'there are hardly any Chinese characters; only plans in Chinese are read'
	}
} as const;
export type UnreadableCode = keyof typeof UNREADABLE;

export const WARNINGS = {
	traditional: {
		zh: '文件用繁体字，已逐字转成简体再读；引文显示的是简体。',
		en: 'the text is in traditional characters; it was turned into simplified ones to be read, and quotes show these'
	},
	'pages-without-text': {
		zh: '有的页是图像，没有文字，未能读取。',
		en: 'some pages are pictures without text and could not be read'
	},
	damaged: {
		zh: '文字中有损坏的字符（�）。',
		en: 'some characters of the text are damaged (�)'
	},
	'hidden-sheets': {
		zh: '隐藏的工作表没有读。',
		en: 'hidden sheets were not read'
	},
	'whole-page': {
		zh: '没有找到网页的正文，读了整页，其中可能有导航等内容。',
		en: 'the main text of the web page was not found; all of it was read, with its navigation'
	}
} as const;
export type WarningCode = keyof typeof WARNINGS;

/** A file that gives no text, with the reason. `detail` is what a library said, for reports of mistakes. */
export class UnreadableFile extends Error {
	constructor(
		readonly code: UnreadableCode,
		readonly detail: string | null = null
	) {
		super(UNREADABLE[code].en);
		this.name = 'UnreadableFile';
	}
}
