import type { TableName } from '../../model/columns';
import { defineMessages } from '../define-messages';

interface DataMessages extends Record<string, unknown> {
	tables: Record<TableName, string>;
}

/** The page from which the data is taken away. */
export const data = defineMessages({
	zh: {
		title: '数据下载',
		lead: '全部数据都可以取走：每个数字附原句、文件、位置和统一单位，数值不做取舍。地址长期不变，内容随数据版本更新。',
		version: (version: string, published: string) => `数据版本 ${version}，${published} 发布。`,
		licence: '许可',
		licenceNote: '标明出处即可自由使用。政府文件本身不受著作权法限制。',
		wholeTables: '整表',
		table: '表',
		rows: '行',
		tables: {
			targets: '目标、实绩与标准，一行一个数',
			documents: '收录的文件',
			series: '可比序列',
			dismissed: '看到而不计的数字及原因',
			statistics: '另外收录的统计数据：当年的结果'
		},
		csvNote:
			'CSV 为带 BOM 的 UTF-8，Excel 可直接打开；列表写作 JSON 数组，空单元格表示没有值。各页上另存的 CSV 和 XLSX 列名和代码都用中文，列表以顿号连成一格。',
		descriptor: '机器可读的说明（Frictionless Data Package）',
		perSeries: '单个指标',
		perSeriesNote: '每个指标另有自己的文件，把末尾换成所要的格式即可：',
		example: '例',
		recipes: '一行代码读进来',
		recipesNote:
			'整站可以放在内网：把地址换成你们的即可。以上 Python 与 R 的写法在本站文件上运行过；DuckDB 的写法在下载后的文件上运行过。',
		dictionary: '数据字典',
		column: '列',
		type: '类型',
		meaning: '含义',
		types: {
			string: '文本',
			int16: '整数',
			int32: '整数',
			double: '小数',
			boolean: '是否',
			list: '文本列表'
		},
		optional: '可空',
		cite: '引用本数据',
		embeds: '嵌入图表',
		embedsNote: '每张图下方的“嵌入与引用”给出嵌入代码、图片与引文；固定版本的图不随数据变化。'
	},
	en: {
		title: 'Data',
		lead: 'All of it can be taken away: each number with its sentence, document, position and canonical unit, none of them rounded. The addresses stay; what is behind them follows the version of the data.',
		version: (version: string, published: string) =>
			`Data version ${version}, published ${published}.`,
		licence: 'Licence',
		licenceNote:
			'Free to use if you name the source. The government documents themselves are not under copyright.',
		wholeTables: 'Whole tables',
		table: 'Table',
		rows: 'Rows',
		tables: {
			targets: 'targets, results and standards, a row a number',
			documents: 'the documents of the collection',
			series: 'comparable series',
			dismissed: 'numbers that were seen and judged to be none of these, with the reason',
			statistics: 'results from statistics, which stand beside the documents'
		},
		csvNote:
			'CSV is UTF-8 with a byte order mark, which Excel needs; a list is a JSON array, an empty cell is no value. The CSV and XLSX of the explore page add the word for each code and write a list as one text.',
		descriptor: 'Description for machines (Frictionless Data Package)',
		perSeries: 'One indicator',
		perSeriesNote: 'Each indicator has files of its own; the ending says the format:',
		example: 'Example',
		recipes: 'Read it with one line',
		recipesNote:
			'The site works on a closed network: put your own address there. The lines for Python and R were run on these files over HTTP, that for DuckDB on the downloaded file.',
		dictionary: 'Data dictionary',
		column: 'Column',
		type: 'Type',
		meaning: 'Meaning',
		types: {
			string: 'text',
			int16: 'integer',
			int32: 'integer',
			double: 'number',
			boolean: 'true or false',
			list: 'list of texts'
		},
		optional: 'may be empty',
		cite: 'Cite the data',
		embeds: 'Embed a chart',
		embedsNote:
			'“Embed and cite” under each chart gives the code, the picture and citations; a frozen chart does not change with the data.'
	}
} satisfies Record<'zh' | 'en', DataMessages>);
