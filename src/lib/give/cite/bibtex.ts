/** A BibTeX entry of type `@misc`; fields without a value are left out. */
export function bibtexEntry(
	key: string,
	fields: readonly (readonly [name: string, value: string | null])[]
): string {
	const lines = fields
		.filter(([, value]) => value !== null)
		.map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** A text that TeX leaves as it is: in braces, its special characters escaped. */
export const texText = (text: string): string =>
	`{${text.replace(/[&%$#_{}]/g, (character) => `\\${character}`)}}`;
