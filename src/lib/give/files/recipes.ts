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
