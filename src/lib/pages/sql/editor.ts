import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	completionKeymap,
	type Completion
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { TABLES } from '../../model/columns';
import type { Locale } from '../../base/locale';
import { replaceSelection } from './replace-selection';
import { identifier } from './schema';
import { wordEnd, type SqlError } from './sql-error';

const columnNames = new Set(Object.values(TABLES).flatMap((columns) => Object.keys(columns)));
const postgresKeywords = (PostgreSQL.spec.keywords ?? '').split(' ');

/** DuckDB speaks the SQL of Postgres and some words more. Where a word is a column here, it means the column. */
const DUCKDB = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: [
		...postgresKeywords.filter((word) => !columnNames.has(word) || identifier(word) !== word),
		...['qualify', 'exclude', 'summarize', 'pivot', 'unpivot', 'asof', 'anti', 'semi']
	].join(' '),
	builtin:
		'list_contains list_aggregate unnest any_value arg_max arg_min contains starts_with regexp_matches regexp_extract strlen round median quantile_cont string_agg row_number rank lag'
});

export interface EditorOptions {
	text: string;
	/** What the editor is called for those who cannot see it. */
	label: string;
	locale: Locale;
	onchange: (text: string) => void;
	onrun: () => void;
}

/** An editor in the page. */
export interface Editor {
	setText(text: string): void;
	/** Marks where an error is; null takes the mark away. */
	showError(error: SqlError | null): void;
	focus(): void;
	destroy(): void;
}

function completions(locale: Locale): SQLNamespace {
	return Object.fromEntries(
		Object.entries(TABLES).map(([table, columns]) => [
			table,
			Object.entries(columns).map(([name, column]): Completion => ({
				label: name,
				apply: identifier(name),
				detail: column.type,
				info: column[locale],
				type: 'property'
			}))
		])
	);
}

/** Colours are the page's tokens, which reach into the shadow tree and follow the theme. */
const theme = EditorView.theme({
	'&': {
		fontSize: 'var(--text-s)',
		border: '1px solid var(--mark)',
		borderRadius: '2px',
		backgroundColor: 'var(--paper)'
	},
	'&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
	'.cm-scroller': {
		fontFamily: 'var(--mono)',
		lineHeight: '1.6',
		minHeight: '9rem',
		maxHeight: '24rem'
	},
	'.cm-content': { caretColor: 'var(--ink)' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': {
		backgroundColor: 'transparent',
		color: 'var(--ink-2)',
		border: 'none'
	},
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
		{ backgroundColor: 'var(--accent-2)' },
	'&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-2)' },
	'.cm-tooltip': {
		backgroundColor: 'var(--paper)',
		color: 'var(--ink)',
		border: '1px solid var(--mark)'
	},
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--paper)'
	},
	'.cm-completionDetail': { color: 'inherit', opacity: '0.7' },
	'.cm-completionInfo': { maxWidth: '18rem', padding: '0.3rem 0.6rem' },
	'.cm-lintRange-error': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--sector-employment)',
		textUnderlineOffset: '0.25em'
	},
	'.cm-diagnostic-error': { borderLeft: '3px solid var(--sector-employment)' }
});

const colours = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--sector-environment)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--sector-energy)' },
	{ tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' },
	{ tag: tags.standard(tags.name), color: 'var(--sector-technology)' }
]);

/**
 * Puts a SQL editor into an empty element. It lives in a shadow tree: there CodeMirror hands its styles
 * to the browser as objects, where in a document it would write a `<style>` element, which the site's
 * content security policy refuses. Tab leaves the editor, as everywhere.
 */
export function mountEditor(host: HTMLElement, options: EditorOptions): Editor {
	const root = host.attachShadow({ mode: 'open' });
	const run = () => {
		options.onrun();
		return true;
	};
	const view = new EditorView({
		parent: root,
		root,
		state: EditorState.create({
			doc: options.text,
			extensions: [
				Prec.highest(
					keymap.of([
						{ key: 'Mod-Enter', run },
						{ key: 'Ctrl-Enter', run }
					])
				),
				lineNumbers(),
				history(),
				drawSelection(),
				replaceSelection,
				bracketMatching(),
				closeBrackets(),
				autocompletion(),
				sql({ dialect: DUCKDB, schema: completions(options.locale) }),
				syntaxHighlighting(colours),
				theme,
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ 'aria-label': options.label }),
				keymap.of([
					...closeBracketsKeymap,
					...completionKeymap,
					...historyKeymap,
					...defaultKeymap
				]),
				EditorView.updateListener.of(({ docChanged, state }) => {
					if (docChanged) options.onchange(state.doc.toString());
				})
			]
		})
	});
	return {
		setText: (text) => {
			if (text === view.state.doc.toString()) return;
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
		},
		showError: (error) => view.dispatch(setDiagnostics(view.state, diagnostics(view, error))),
		focus: () => view.focus(),
		destroy: () => view.destroy()
	};
}

function diagnostics(view: EditorView, error: SqlError | null) {
	if (error?.at == null) return [];
	const text = view.state.doc.toString();
	const from = Math.min(error.at, Math.max(0, text.length - 1));
	return [{ from, to: wordEnd(text, from), severity: 'error' as const, message: error.message }];
}
