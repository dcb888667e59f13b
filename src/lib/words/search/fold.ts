/**
 * One spelling for all the ways to write a thing that people search for: ＧＤＰ and gdp, PM２.５ and PM2.5.
 * Names and queries are folded alike before they are compared.
 */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const RUNS = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;

/** The words of a folded query: blanks part them, and so do Chinese and Latin letters side by side (GDP增速). */
export const words = (query: string): string[] => [...new Set(fold(query).match(RUNS) ?? [])];

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
