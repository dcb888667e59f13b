import { defineMessages } from '../define-messages';

/** What only the page of the data says of the panel. */
export const panelFiles = defineMessages({
	zh: {
		whole: '全部序列',
		rows: '行',
		dictionary: '面板各列',
		stata:
			'没有找到维护良好、能在浏览器里写 .dta 的程序库，所以不提供 .dta 文件；Stata 14 及以后可按下面的写法读 CSV。',
		recipesNote:
			'Python（pandas 1.5）、R 4.2 读的是本站的 CSV，DuckDB 读的是下载后的 Parquet，三者都在这里运行过，行数相同；Stata 与 Excel 的写法没有条件在这里运行。'
	},
	en: {
		whole: 'all series',
		rows: 'rows',
		dictionary: 'Columns of the panel',
		stata:
			'There is no .dta file: no well-kept library writes one in a browser. Stata 14 and later read the CSV as below.',
		recipesNote:
			'The lines for Python (pandas 1.5) and R 4.2 were run on the CSV over HTTP, that for DuckDB on the downloaded Parquet; all three gave the same number of rows. Those for Stata and Excel could not be run here.'
	}
});
