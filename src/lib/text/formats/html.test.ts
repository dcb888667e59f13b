import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pageTitle, readHtml } from './html';

const read = (html: string) => readHtml(strToU8(html));
const SENTENCE =
	'今年全市要新建和改建农村公路120公里，粮食产量达到300万吨以上，城镇新增就业2万人，居民收入与经济同步增长。';

it('the main text of a page without its navigation', () => {
	const menu = `<ul>${'<li><a href="/x">政务公开</a></li>'.repeat(20)}</ul>`;
	const article = `<div class="content">${`<p>${SENTENCE}</p>`.repeat(6)}</div>`;
	const { text, title } = read(
		`<html><head><title>政府工作报告_某市人民政府</title></head><body>${menu}<h1>政府工作报告</h1>${article}<footer>版权所有</footer></body></html>`
	);
	expect(title).toContain('政府工作报告');
	expect(text).not.toContain('政务公开');
	expect(text).not.toContain('版权所有');
	expect(text.match(/300万吨/g)).toHaveLength(6);
});

it.each([
	[
		'scripts and styles are not there',
		'<script>var a=500</script><style>p{}</style><p>甲</p>',
		'甲\n'
	],
	[
		'hidden parts are not there',
		'<p style="display: none">5万人</p><p hidden>6</p><p>甲</p>',
		'甲\n'
	],
	[
		'a handler is no text and is not run',
		'<p onclick="x()">甲<img src=x onerror="y()"></p>',
		'甲\n'
	],
	['breaks and blocks begin lines', '<div>甲<br>乙<p>丙</p></div>', '甲\n乙\n丙\n'],
	['raised and lowered digits', '<p>300m<sup>2</sup>，CO<sub>2</sub></p>', '300m²，CO₂\n'],
	[
		'a table with cells over rows and columns',
		'<table><tr><td rowspan=2>类</td><td colspan=2>甲</td></tr><tr><td>1</td><td>2</td></tr></table>',
		'类\t甲\n\t1\t2\n'
	],
	[
		'a table that only lays out is none',
		`<table><tr><td>菜单</td><td>${'甲'.repeat(500)}</td></tr></table>`,
		`菜单\n${'甲'.repeat(500)}\n`
	]
])('%s', (_title, html, text) => {
	expect(read(`<html><body>${html}</body></html>`).text).toBe(text);
});

describe('the title of a page', () => {
	it.each<[string, string, string | null]>([
		['2026年某省政府工作报告_某省人民政府', '2026年某省政府工作报告', '2026年某省政府工作报告'],
		['报告_某省人民政府', '2026年某省政府工作报告', '2026年某省政府工作报告'],
		['某省政府工作报告 - 某省人民政府', '', '某省政府工作报告'],
		['某省政府工作报告-某省人民政府', '', '某省政府工作报告'],
		['某省政府工作报告｜某省人民政府', '', '某省政府工作报告'],
		['某省养老服务行动计划（2023-2027年）', '', '某省养老服务行动计划（2023-2027年）'],
		['某省政府工作报告_某省人民政府', '政务公开', '某省政府工作报告'],
		['', '', null]
	])('%s · %s', (title, heading, expected) => {
		expect(pageTitle(title, heading)).toBe(expected);
	});

	it('stands above its text once, with whose site it is on', () => {
		const name = '2026年某省政府工作报告';
		const body = `<h1>${name}</h1>${`<p>${SENTENCE}</p>`.repeat(6)}`;
		const page = `<html><head><title>${name}_某省人民政府</title></head><body>${body}</body></html>`;
		const { text } = read(page);
		expect(text.split('\n').filter((line) => line.includes(name))).toEqual([name]);
		expect(text.split('\n')[1]).toBe('某省人民政府');
	});
});
