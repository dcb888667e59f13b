import readWorkbook from 'read-excel-file/universal';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { TABLES, TABLE_NAMES, type TableName } from '../../model/columns';
import { SAMPLE_ROWS } from '../../store/samples';
import { columnsOf, FORMATS, inferColumns, type Format } from '../../model/table';
import { keptTable } from '../../figures/kept-table';
import { exportTable } from './export-table';
import { readableColumns } from '../../words/readable-columns';
import { readers, tellable, type Row } from './fixtures';

describe('every table in every format is read back as it was', () => {
	const cases = TABLE_NAMES.flatMap((table) =>
		FORMATS.map((format): [TableName, Format] => [table, format])
	);
	it.each(cases)('%s as %s', async (name, format) => {
		const rows = SAMPLE_ROWS[name] as unknown as Row[];
		const columns = TABLES[name];
		const file = await exportTable({ name, columns, rows }, format);
		const read = await readers[format](file.bytes, columns);
		expect(read).toEqual(rows.map((row) => tellable(row, columns, format)));
	});
});

describe('awkward values survive', () => {
	const cases: [title: string, value: unknown][] = [
		['an inexact double', 0.1 + 0.2],
		['a large number', 1.5e13],
		['a small number', 1e-7],
		['a negative number', -3.5],
		['zero', 0],
		['a quotation mark, a comma and a line break', '他说："好",\n再见'],
		['text that looks like a number', '007'],
		['a character beyond the basic plane', '𠮷'],
		['markup', '<b>&amp;</b>'],
		['spaces at the ends', '  两头  '],
		['true', true],
		['false', false],
		['a list with separators in it', ['甲,"乙"', '丙；丁']],
		['nothing', null]
	];
	describe.each(cases)('%s', (_, value) => {
		it.each(FORMATS)('%s', async (format) => {
			const rows = [{ value, filler: 1 }];
			const columns = inferColumns(rows);
			const { bytes } = await exportTable({ name: 'x', columns, rows }, format);
			const [read] = await readers[format](bytes, columns);
			expect(read).toEqual(tellable({ value, filler: 1 }, columns, format));
		});
	});
});

describe('files', () => {
	const columns = columnsOf('series', ['id', 'records']);

	it.each(FORMATS)('no rows give a sound %s file without rows', async (format) => {
		const { bytes } = await exportTable({ name: 'none', columns, rows: [] }, format);
		expect(await readers[format](bytes, columns)).toEqual([]);
	});

	it.each([
		['2014年公路里程', '2014年公路里程.csv'],
		['a/b: "c"', 'a-b-c-.csv']
	])('a table called %s is saved as %s', async (name, saved) => {
		expect((await exportTable({ name, columns, rows: [] }, 'csv')).name).toBe(saved);
	});

	it('CSV begins with the byte order mark that Excel needs', async () => {
		const { bytes } = await exportTable({ name: 'x', columns, rows: [] }, 'csv');
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	it('only the asked columns are written', async () => {
		const rows = [{ id: 'a', records: 1, secret: 'no' }];
		const { bytes } = await exportTable({ name: 'x', columns, rows }, 'json');
		expect(await readers.json(bytes, columns)).toEqual([{ id: 'a', records: 1 }]);
	});

	it('a workbook says what its columns mean and what it is about', async () => {
		const about = [['licence', 'CC BY 4.0']] as const;
		const { bytes } = await exportTable({ name: 'x', columns, rows: [], about }, 'xlsx');
		const sheets = await readWorkbook(new Blob([bytes]), { trim: false });
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['data', 'columns', 'about']);
		expect(sheets[1]?.data[1]).toEqual(['id', 'string', '序列编号', 'Id of the series']);
		expect(sheets[2]?.data).toContainEqual(['licence', 'CC BY 4.0']);
	});
});

describe('files for people', () => {
	const columns = columnsOf('targets', ['id', 'comparator', 'sector', 'lead', 'support']);
	const rows = [
		{ id: 'a', comparator: 'ge', sector: 'energy', lead: ['甲厅', '乙局'], support: [] },
		{ id: 'b', comparator: 'unheard', sector: 'water', lead: ['丙委'], support: ['甲厅'] }
	];
	const written = async (format: Format, locale: 'zh' | 'en') => {
		const readable = readableColumns(columns, locale);
		const { bytes } = await exportTable({ name: 'x', columns, readable, rows }, format);
		const isForPeople = format === 'csv' || format === 'xlsx';
		return readers[format](bytes, isForPeople ? readable : columns);
	};

	it.each(['csv', 'xlsx'] as const)('%s: words for codes, lists as one text', async (format) => {
		expect(await written(format, 'zh')).toEqual([
			{
				...{ id: 'a', comparator: '不低于', sector: '能源' },
				...{ lead: '甲厅、乙局', support: null }
			},
			{
				...{ id: 'b', comparator: 'unheard', sector: '水利与节水' },
				...{ lead: '丙委', support: '甲厅' }
			}
		]);
	});

	it('have words in the language of the page', async () => {
		const [row] = await written('csv', 'en');
		expect(row).toMatchObject({ comparator_en: 'at least', sector_en: 'Energy' });
		expect(row).toHaveProperty('sector', 'energy');
	});

	it('have Chinese headings for Chinese readers, each column its own', () => {
		const { comparator } = readableColumns(columns, 'zh');
		expect(comparator?.heading).toBe('比较关系');
		expect(readableColumns(columns, 'en').comparator?.heading).toBeUndefined();
		for (const table of TABLE_NAMES) {
			const headings = Object.values(readableColumns(TABLES[table], 'zh')).map(
				({ heading }) => heading
			);
			expect(new Set(headings).size, table).toBe(headings.length);
			expect(headings.filter((heading) => !heading || heading.length > 14)).toEqual([]);
		}
	});

	it('have headings for both sides of a change', () => {
		const headings = Object.values(readableColumns(keptTable('x', []).columns, 'zh')).map(
			({ heading }) => heading
		);
		expect(new Set(headings).size).toBe(headings.length);
		expect(headings).toContain('实绩的所在句子原文');
	});

	it.each(['json', 'parquet'] as const)('%s stays exact', async (format) => {
		expect(await written(format, 'zh')).toEqual(rows);
	});
});

describe('refused', () => {
	it('a text longer than a cell of XLSX', async () => {
		const rows = [{ text: '长'.repeat(40_000) }];
		const table = { name: 'x', columns: inferColumns(rows), rows };
		await expect(exportTable(table, 'xlsx')).rejects.toThrow('40000 characters');
	});

	it('a column that the table does not have', () => {
		expect(() => columnsOf('series', ['nothing'])).toThrow('no column nothing in series');
	});
});

describe('a spreadsheet runs nothing that a document says', () => {
	it.each([
		['=1+1产量', "'=1+1产量"],
		['@SUM(1)', "'@SUM(1)"],
		["+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"],
		['-1+1', "'-1+1"],
		['\t=1', "'\t=1"],
		['-5%', '-5%'],
		['+3.5', '+3.5'],
		['产量=1', '产量=1']
	])('%j is written as %j', async (text, cell) => {
		const rows = [{ text }];
		const { bytes } = await exportTable({ name: 'one', columns: inferColumns(rows), rows }, 'csv');
		expect(new TextDecoder().decode(bytes).split('\n').slice(1).join('\n').replace(/\n$/, '')).toBe(
			cell
		);
	});

	it('a negative number stays a number', async () => {
		const rows = [{ value: -3.5 }];
		const { bytes } = await exportTable({ name: 'one', columns: inferColumns(rows), rows }, 'csv');
		expect(new TextDecoder().decode(bytes)).toMatch(/\n-3\.5\n$/);
	});
});

describe('days, times and long numbers of an answer to SQL', () => {
	const rows = [
		{ day: '2025-02-05', at: '2025-02-05 10:00:00', long: '9007199254740993' },
		{ day: '1850-01-01', at: null, long: 12 }
	];
	const known = new Map([
		['day', 'date'],
		['at', 'timestamp']
	] as const);
	const table = { name: 'query', columns: inferColumns(rows, known), rows };
	const bytes = async (format: Format) => (await exportTable(table, format)).bytes;

	it('are printed to the digit in CSV and JSON', async () => {
		const csv = new TextDecoder().decode(await bytes('csv'));
		expect(csv).toContain('2025-02-05,2025-02-05 10:00:00,9007199254740993');
		expect(JSON.parse(new TextDecoder().decode(await bytes('json')))).toEqual([
			rows[0],
			{ ...rows[1], long: '12' }
		]);
	});

	it('are days and times in XLSX, except before its calendar begins; no digit is lost', async () => {
		const [sheet] = await readWorkbook(new Blob([await bytes('xlsx')]));
		expect(sheet?.data.slice(1)).toEqual([
			[new Date('2025-02-05'), new Date('2025-02-05T10:00:00Z'), '9007199254740993'],
			['1850-01-01', null, '12']
		]);
	});

	it('are days and times in Parquet', async () => {
		const file = (await bytes('parquet')).buffer;
		expect(await parquetReadObjects({ file })).toEqual([
			{
				day: new Date('2025-02-05'),
				at: new Date('2025-02-05T10:00:00Z'),
				long: '9007199254740993'
			},
			{ day: new Date('1850-01-01'), at: null, long: '12' }
		]);
	});
});
