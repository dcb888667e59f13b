import { describe, expect, it } from 'vitest';
import { docxTable, makeDocx, paragraph } from '../fixtures';
import { openZip } from '../zip';
import { readDocx } from './docx';
import { numeral } from './numbering';

const read = (body: string, parts?: Record<string, string>): string =>
	readDocx(openZip(makeDocx(body, parts))).text;

const run = (text: string, properties = ''): string =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const numbered = (level: number, id = '1') =>
	`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const NUMBERING = `<w:numbering xmlns:w="w">
	<w:abstractNum w:abstractNumId="0">
		<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
		<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
	</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

describe('the text of a Word document', () => {
	it.each([
		[
			'a deleted number is not there, an inserted one is',
			`<w:p><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins>${run('6')}</w:ins>${run('万人')}</w:p>`,
			'6万人\n'
		],
		[
			'raised and lowered digits',
			`<w:p>${run('300m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('，CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}</w:p>`,
			'300m²，CO₂\n'
		],
		[
			'a tab in a sentence makes no table',
			`<w:p>${run('甲')}<w:r><w:tab/></w:r>${run('乙')}</w:p>`,
			'甲    乙\n'
		],
		['a break begins a line', `<w:p>${run('甲')}<w:r><w:br/></w:r>${run('乙')}</w:p>`, '甲\n乙\n'],
		[
			'the code of a field is no text',
			`<w:p><w:r><w:instrText>PAGE 99</w:instrText></w:r>${run('甲')}</w:p>`,
			'甲\n'
		],
		[
			'a text box stands after its paragraph, once',
			`<w:p>${run('甲')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('乙')}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph('乙')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
			'甲\n乙\n'
		],
		[
			'markup in a text is text',
			paragraph('<script>alert(1)</script>甲'),
			'<script>alert(1)</script>甲\n'
		]
	])('%s', (_title, body, text) => {
		expect(read(body)).toBe(text);
	});

	it('has the numbers that Word counts', () => {
		const body =
			paragraph('目标', numbered(0)) +
			paragraph('就业', numbered(1)) +
			paragraph('收入', numbered(1)) +
			paragraph('任务', numbered(0)) +
			paragraph('公路', numbered(1));
		expect(read(body, { 'word/numbering.xml': NUMBERING })).toBe(
			'一、目标\n1.就业\n2.收入\n二、任务\n1.公路\n'
		);
	});
});

describe('tables of a Word document', () => {
	const cell = (text: string, properties = '') =>
		`<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
	it.each([
		[
			'two paragraphs in a cell are one line',
			`<w:tbl><w:tr><w:tc>${paragraph('甲')}${paragraph('乙')}</w:tc>${cell('3')}</w:tr></w:tbl>`,
			'甲 乙\t3\n'
		],
		[
			'cells over columns',
			`<w:tbl><w:tr>${cell('甲', '<w:gridSpan w:val="2"/>')}${cell('3')}</w:tr></w:tbl>`,
			'甲\t\t3\n'
		],
		[
			'cells over rows',
			`<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('3')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('4')}</w:tr></w:tbl>`,
			'甲\t3\n\t4\n'
		],
		['a frame of one cell', docxTable([['甲'], ['乙']]), '甲\n乙\n']
	])('%s', (_title, body, text) => {
		expect(read(body)).toBe(text);
	});
});

it.each([
	[1, 'chineseCounting', '一'],
	[10, 'chineseCounting', '十'],
	[12, 'japaneseCounting', '十二'],
	[30, 'chineseCountingThousand', '三十'],
	[3, 'decimalEnclosedCircleChinese', '③'],
	[2, 'lowerLetter', 'b'],
	[4, 'decimal', '4']
])('%i as %s', (count, format, text) => {
	expect(numeral(count, format)).toBe(text);
});
