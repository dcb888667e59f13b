import style from '../../../app.css?raw';

export type Theme = 'light' | 'dark';

/** The design tokens, read from the one style sheet that defines them. */
const TOKENS = new Map(
	Array.from(style.matchAll(/^\t(--[\w-]+):\s*([^;]+);/gm), ([, name = '', value = '']) => [
		name,
		value.replace(/\s+/g, ' ').trim()
	])
);

const PAIR = /^light-dark\(([^,]+), ([^)]+)\)$/;

/** The declarations of the tokens that a text uses, for a document without the site's style sheet. */
export function tokenDeclarations(text: string): string {
	const used = new Set(Array.from(text.matchAll(/var\((--[\w-]+)\)/g), ([, name = '']) => name));
	return [...TOKENS]
		.filter(([name]) => used.has(name))
		.map(([name, value]) => `${name}:${value}`)
		.join(';');
}

/** Puts the values of a theme in the place of tokens, for files that know no style sheet at all. */
export const withTheme = (text: string, theme: Theme): string =>
	text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
		const value = TOKENS.get(name);
		const pair = value ? PAIR.exec(value) : null;
		return pair?.[theme === 'light' ? 1 : 2] ?? value ?? whole;
	});
