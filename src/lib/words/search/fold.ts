import { searchTerms } from '../../store/queries/text-search';

/**
 * One spelling for all the ways to write a thing that people search for: ＧＤＰ and gdp, PM２.５ and PM2.5.
 * Names and queries are folded alike before they are compared.
 */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a query, folded: GDP增速 is gdp and 增速. */
export const words = (query: string): string[] => searchTerms(fold(query));

const HAN = /\p{Script=Han}/u;

/**
 * A query in simplified characters (就業 → 就业). The table of characters is fetched when it is first
 * needed, and only for Chinese; without it the query stays as it is.
 */
export async function simplified(query: string): Promise<string> {
	if (!HAN.test(query)) return query;
	const { Converter } = await import('opencc-js/t2cn');
	return Converter({ from: 't', to: 'cn' })(query);
}
