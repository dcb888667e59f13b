import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { LANGUAGE_TAGS } from '../../base/locale';
import type { EmbedAddresses } from './addresses';
import client from './client.ts?raw';
import style from './embed.css?raw';
import EmbedPage from './EmbedPage.svelte';
import type { Figure } from '../../figures/figure';
import { escapeXml } from '../../base/escape-xml';
import { tokenRules } from '../picture/tokens';

const COMMENT = /\/\*[\s\S]*?\*\//g;

const script = transpileModule(client, {
	compilerOptions: {
		target: ScriptTarget.ES2020,
		module: ModuleKind.ESNext,
		removeComments: true
	}
}).outputText.replace(/^export (?=function)/gm, '');

const hash = (content: string) =>
	`'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Nothing but what stands in the document; a frozen one asks its own site for the newest version. */
const policy = (css: string, js: string, frozen: boolean) =>
	[
		"default-src 'none'",
		`style-src ${hash(css)}`,
		`script-src ${hash(js)}`,
		'img-src data:',
		...(frozen ? ["connect-src 'self'"] : []),
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

interface DocumentOptions {
	to: EmbedAddresses;
	version: string;
	/** Whether it stays at this version. */
	frozen: boolean;
	/** A full address from one within the site. */
	full: (path: string) => string;
}

/**
 * The whole document of an embed in one text: chart, style and script. It asks for nothing else, so it
 * can be kept as a file for as long as anybody shows it.
 */
export function embedDocument(figure: Figure, options: DocumentOptions): string {
	const { to, version, frozen } = options;
	const page = render(EmbedPage, { props: { figure, ...options } });
	const body = withoutMarkers(page.body);
	const rules = style.replace(COMMENT, '').replace(/\s+/g, ' ');
	const css = tokenRules(rules + body) + rules;
	const js = `(()=>{${script}})()`;
	const latest = frozen ? ` data-latest="${escapeXml(to.oembed)}"` : '';
	return `<!doctype html>
<html lang="${LANGUAGE_TAGS[figure.locale]}" data-id="${escapeXml(figure.id)}" data-version="${version}"${latest}>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy(css, js, frozen)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${withoutMarkers(page.head)}
<style>${css}</style>
<script>${js}</script>
</head>
<body>${body}</body>
</html>
`;
}

/** Svelte marks places for hydration, which an embed never does. */
const withoutMarkers = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '');
