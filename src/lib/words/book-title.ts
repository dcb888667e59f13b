/** A document's title in Chinese title marks; marks within it become single ones, as the standard has it. */
export const bookTitle = (title: string): string =>
	`《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
