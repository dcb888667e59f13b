import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import baseline from './scripts/lint/baseline.json' with { type: 'json' };
import svelteConfig from './svelte.config.js';

/** A pattern that nobody can read to its end is split or becomes a word list; texts for readers may be long. */
const LINE_LENGTH = {
	code: 120,
	tabWidth: 2,
	ignoreUrls: true,
	ignoreStrings: true,
	ignoreTemplateLiterals: true
};

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build*/', 'playwright-report/', 'test-results/', '**/*.cjs'] },
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'max-lines': ['error', { max: 300 }],
			'max-lines-per-function': ['error', { max: 60 }],
			'max-len': ['error', LINE_LENGTH],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// A text is spread into its code points, which is what Chinese needs.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			// An interface that is asynchronous for some is so for all.
			'@typescript-eslint/require-await': 'off',
			// Addresses are made in one place, which knows base path and language.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// The linter does not see the types that SvelteKit gives to properties, nor what
			// `bind:` assigns; svelte-check does.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-unnecessary-condition': 'off'
		}
	},
	{
		// Tables of cases are long by nature.
		files: ['**/*.test.ts', 'e2e/**'],
		rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' }
	},
	{
		files: baseline.longLines,
		rules: { 'max-len': 'off' }
	},
	{
		files: ['**/*.js'],
		extends: [ts.configs.disableTypeChecked]
	}
);
