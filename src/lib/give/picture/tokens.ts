import style from '../../../app.css?raw';

export type Theme = 'light' | 'dark';

/** Declarations so deep in the one style sheet that defines the design tokens. */
const declared = (indent: string) =>
	new Map(
		Array.from(
			style.matchAll(new RegExp(`^${indent}(--[\\w-]+):\\s*([^;]+);`, 'gm')),
			([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').trim()]
		)
	);
const TOKENS = declared('\t');
/** What they are where the system chooses the colours. */
const SYSTEM = declared('\t\t');

const PAIR = /^light-dark\(([^,]+), ([^)]+)\)$/;

const valueIn = (theme: Theme, value: string): string =>
	PAIR.exec(value)?.[theme === 'light' ? 1 : 2] ?? value;

/**
 * Rules that give the tokens that a text uses their values, for a document without the site's style sheet. A
 * frozen document is shown for years by whatever browser comes along: plain light colours first, the dark ones by
 * what browsers have known for long, and no `light-dark()`.
 */
export function tokenRules(text: string): string {
	const names = new Set(Array.from(text.matchAll(/var\((--[\w-]+)\)/g), ([, name = '']) => name));
	const used = [...TOKENS].filter(([name]) => names.has(name));
	const declare = (tokens: [string, string][]) =>
		tokens.map(([name, value]) => `${name}:${value}`).join(';');
	const light = declare(used.map(([name, value]) => [name, valueIn('light', value)]));
	const dark = declare(
		used
			.filter(([, value]) => PAIR.test(value))
			.map(([name, value]) => [name, valueIn('dark', value)])
	);
	const system = declare([...SYSTEM].filter(([name]) => names.has(name)));
	return [
		`:root{${light}}`,
		`@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
		`:root[data-theme=dark]{${dark}}`,
		`@media (forced-colors:active){:root,:root[data-theme]{${system}}}`
	].join('');
}

/** Puts the values of a theme in the place of tokens, for files that know no style sheet at all. */
export const withTheme = (text: string, theme: Theme): string =>
	text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
		const value = TOKENS.get(name);
		return value === undefined ? whole : valueIn(theme, value);
	});
