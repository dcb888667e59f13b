/** One line that loads the data in a program, and counts it. */
export interface Recipe {
	program: string;
	code: string;
}

/** Recipes for the tables at an address; it ends in a slash. */
export const recipes = (address: string): Recipe[] => [
	{
		program: 'DuckDB',
		code: `SELECT kind, count(*) FROM '${address}targets.parquet' GROUP BY kind`
	},
	{
		program: 'Python (pandas)',
		code: `import pandas; print(pandas.read_csv('${address}targets.csv').groupby('kind').size())`
	},
	{
		program: 'R',
		code: `table(read.csv('${address}targets.csv', fileEncoding = 'UTF-8-BOM')$kind)`
	}
];

/** Recipes for the panel: each reads it and counts its rows by status. */
export const panelRecipes = (address: string): Recipe[] => [
	{
		program: 'Python (pandas)',
		code: `import pandas; panel = pandas.read_csv('${address}panel.csv'); print(panel.groupby('status').size())`
	},
	{
		program: 'R',
		code: `panel <- read.csv('${address}panel.csv', fileEncoding = 'UTF-8-BOM'); table(panel$status)`
	},
	{
		program: 'DuckDB',
		code: `SELECT status, count(*) FROM '${address}panel.parquet' GROUP BY status`
	},
	{
		program: 'Stata',
		code: [
			`copy "${address}panel.csv" panel.csv, replace`,
			'import delimited using panel.csv, varnames(1) encoding("utf-8") bindquote(strict) clear',
			'tabulate status'
		].join('\n')
	},
	{
		program: 'Excel (Power Query)',
		code: [
			'let',
			`  Source = Csv.Document(Web.Contents("${address}panel.csv"),`,
			'    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
			'  Panel = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),',
			'  Counts = Table.Group(Panel, {"status"}, {{"rows", Table.RowCount}})',
			'in Counts'
		].join('\n')
	}
];
