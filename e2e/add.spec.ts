import { readFile } from 'node:fs/promises';
import { strToU8 } from 'fflate';
import type { Page } from '@playwright/test';
import {
	docxTable,
	makeDocx,
	makePdf,
	makeXlsx,
	paragraph,
	ruled,
	zipOf
} from '../src/lib/text/formats/fixtures';
import { expect, test } from './site';

const TITLE = '内蒙古自治区2026年工作要点';
/** How the site names it among others. */
const MINE = `〔我的〕${TITLE}`;
const SENTENCE = '今年，城镇新增就业21万人以上，新建公路120公里。';
const LINES = [TITLE, '一、2026年重点工作', SENTENCE];
const HTML = `<html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const ROWS = [
	['指标', '2026年'],
	['城镇新增就业（万人）', '21']
];

/** A real file of each format. */
const FILES: readonly [name: string, bytes: Uint8Array][] = [
	['plan.txt', strToU8(LINES.join('\n'))],
	['plan.docx', makeDocx(LINES.map((line) => paragraph(line)).join('') + docxTable(ROWS))],
	[
		'plan.pdf',
		makePdf([{ texts: LINES.map((text, index) => ({ x: 80, y: 740 - 40 * index, text })) }])
	],
	['plan.html', strToU8(HTML)],
	['plan.xlsx', makeXlsx([[TITLE], ...ROWS])],
	['plan.csv', strToU8([[TITLE], ...ROWS].map((row) => row.join(',')).join('\n'))],
	['plan.zip', zipOf({ 'inner.txt': LINES.join('\n') })]
];

const file = (name: string, bytes: Uint8Array) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(bytes)
});

async function choose(page: Page, name: string, bytes: Uint8Array) {
	const input = page.locator('input[type=file]');
	await expect(input).toBeEnabled();
	await input.setInputFiles(file(name, bytes));
}

for (const [name, bytes] of FILES) {
	test(`${name} is read, and what it is was guessed`, async ({ page }) => {
		await page.goto('/add/');
		await choose(page, name, bytes);
		await expect(page.getByLabel('题名')).toHaveValue(TITLE);
		await expect(page.getByLabel('规划期首年')).toHaveValue('2026');
		await page.getByRole('button', { name: '读取其中的目标' }).click();
		await expect(page.locator('.mark.target').first()).toContainText('21');
	});
}

test('from a file to its chart beside the collection, kept over a reload, and removed', async ({
	page
}) => {
	await page.goto('/add/');
	await choose(page, 'plan.docx', makeDocx(LINES.map((line) => paragraph(line)).join('')));
	await page.getByRole('button', { name: '读取其中的目标' }).click();
	await page.getByRole('button', { name: '各指标序列' }).click();
	const jobs = page.locator('section', { hasText: '城镇新增就业' }).first();
	await expect(jobs.locator('svg')).toBeVisible();
	await expect(jobs).toContainText('21万人以上');
	await expect(jobs).toContainText('18万人以上');

	await page.getByRole('button', { name: '与另一份计划对照' }).click();
	// The plan that it follows is chosen already.
	const raised = page.getByRole('listitem').filter({ hasText: /城镇新增就业.*上调/ });
	await expect(raised).toContainText('18万人以上');
	await expect(raised.getByRole('link', { name: /^21/ })).toBeVisible();
	await expect(page.locator('.finding')).toContainText('1项上调');
	await expect(page.getByText('2025年的文件未收录')).toHaveCount(0);

	await page.reload();
	await expect(raised).toBeVisible();
	// What is only for the screen is not printed.
	await page.emulateMedia({ media: 'print' });
	await expect(raised).toBeVisible();
	await expect(page.getByText('把文件拖到这里')).toBeHidden();
	await expect(page.getByText('更正基本情况')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /文本与目录条目/ }).click();
	expect((await download).suggestedFilename()).toBe('plan.zip');

	await page.getByRole('button', { name: `删除 ${TITLE}` }).click();
	await expect(page.getByText('还没有添加文件。')).toBeVisible();
	await page.getByRole('button', { name: '撤销删除' }).click();
	await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
	await page.getByRole('button', { name: `删除 ${TITLE}` }).click();
	await page.reload();
	await expect(page.getByText('还没有添加文件。')).toBeVisible();
});

test('an own plan of earlier years is the “before”, and the comparison fits a narrow screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/add/');
	const old = LINES.map((line) => line.replaceAll('2026', '2023')).join('\n');
	await choose(page, 'old.txt', strToU8(old));
	await page.getByRole('button', { name: '读取其中的目标' }).click();
	await expect(page.locator('.mark.target').first()).toBeVisible();
	await page.goto('/en/add/?document=my-old&view=changes&with=nmg-2025-development-plan');
	const cut = page.getByRole('listitem').filter({ hasText: /New urban jobs.*cut/ });
	await expect(cut).toContainText('210,000');
	await expect(page.getByText('no document of 2024')).toBeVisible();
	await expect(page.getByRole('definition').first()).toContainText('〔我的〕');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('what the reader corrects holds wherever the own document stands, and is marked', async ({
	page
}) => {
	await page.goto('/add/');
	await choose(page, 'plan.txt', strToU8(LINES.join('\n')));
	await page.getByRole('button', { name: '读取其中的目标' }).click();
	await page.locator('.mark', { hasText: '21万人' }).click();
	await page.getByText('更正这个数，或报告错误').click();
	await expect(page.getByLabel('数值（下限）')).toHaveValue('21万');
	await page.getByLabel('数值（下限）').fill('23');
	await page.getByLabel('单位', { exact: true }).fill('万人');
	await page.getByRole('button', { name: '保存更正' }).click();
	const record = page.getByRole('region', { name: '记录' });
	await expect(record).toContainText('23万');
	await expect(record.locator('.claim').first()).not.toContainText('21万');
	await page.locator('.mark', { hasText: '120公里' }).click();
	await expect(page.getByLabel('数值（下限）')).toHaveValue('120');
	await page.getByRole('button', { name: '这不是目标、实绩或标准' }).click();
	await expect(page.locator('header').getByText('1个目标')).toBeVisible();

	await page.getByRole('button', { name: '记录', exact: true }).click();
	const row = page.getByRole('row', { name: /城镇新增就业/ });
	await expect(row).toContainText('23万人');
	await expect(row).toContainText('已由您更正');
	await expect(page.getByRole('row', { name: /公路/ })).toHaveCount(0);

	await page.goto('/series/new-urban-jobs/');
	await expect(
		page.getByRole('row', { name: new RegExp(`2026.*23万人以上.*${MINE}`) })
	).toContainText('已由您更正');

	await page.goto('/explore/?document=my-plan');
	await expect(page.getByRole('button', { name: new RegExp(MINE) })).toBeVisible({
		timeout: 60_000
	});
	await expect(page.getByRole('row', { name: /23万人以上/ })).toContainText('已由您更正');
});

test('an own document stands in Explore, in its series and in comparisons, marked', async ({
	page
}) => {
	await page.goto('/add/');
	await choose(page, 'plan.txt', strToU8(LINES.join('\n')));
	await page.getByRole('button', { name: '读取其中的目标' }).click();
	await page.locator('main').getByRole('link', { name: '浏览', exact: true }).click();
	await expect(page.getByText(MINE).first()).toBeVisible({ timeout: 60_000 });

	await page.goto('/series/new-urban-jobs/');
	const stated = page.getByRole('row', { name: new RegExp(`2026.*21万人以上.*${MINE}`) });
	await expect(stated).toContainText(SENTENCE);
	await expect(page.getByText('出自您添加的文件').first()).toBeVisible();
	// What is shared is what everybody can look up.
	await page
		.getByRole('button', { name: /^嵌入与引用/ })
		.first()
		.click();
	await expect(page.getByRole('dialog')).toContainText('[DS/OL]');
	await expect(page.getByRole('dialog')).not.toContainText('我的');

	await page.goto('/compare/?series=new-urban-jobs');
	await expect(page.getByRole('heading', { name: /→ 21万人以上/ })).toBeVisible();
	await expect(page.getByText('出自您添加的文件').first()).toBeVisible();
});

test('the page of a PDF is shown with the number framed, and kept with its document', async ({
	page
}) => {
	await page.goto('/add/');
	const pages = [LINES.slice(0, 2), [SENTENCE]].map((lines) => ({
		texts: lines.map((text, index) => ({ x: 80, y: 740 - 40 * index, text }))
	}));
	await choose(page, 'plan.pdf', makePdf(pages));
	await page.getByRole('button', { name: '读取其中的目标' }).click();
	await page.locator('.mark', { hasText: '120公里' }).click();
	await page.reload();
	const show = page.getByRole('button', { name: '看第2页的原样' });
	await show.press('Enter');
	const dialog = page.getByRole('dialog', { name: '第2页' });
	await expect(dialog.getByRole('img', { name: '第2页的图，“120公里”加了框' })).toBeVisible();
	const frame = await dialog.locator('.frame').boundingBox();
	const sheet = await dialog.locator('canvas').boundingBox();
	if (!frame || !sheet) throw new Error('nothing is shown');
	// 新建公路 begins after 18 letters, two of them narrow, of 12 points on a page of 595.
	const point = sheet.width / 595;
	expect(Math.abs(frame.x - sheet.x - (80 + 12 * 19) * point)).toBeLessThan(12 * point);
	expect(Math.abs(frame.y - sheet.y - (842 - 740 - 11) * point)).toBeLessThan(12 * point);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(show).toBeVisible();

	await choose(page, 'plan.txt', strToU8(LINES.join('\n')));
	await page.getByRole('button', { name: '读取其中的目标' }).click();
	await page.locator('.mark', { hasText: '120公里' }).click();
	await expect(page.getByRole('region', { name: '记录' })).toContainText('公里');
	await expect(page.getByRole('button', { name: /的原样/ })).toHaveCount(0);
});

const HEAD = 'series,region,year,value,unit,source,published';
const COUNTED = [
	HEAD,
	'new-urban-jobs,内蒙古自治区,2025,20.1,万人,统计公报,2026-03-20',
	'new-urban-jobs,内蒙古自治区,2026,22,万人,统计公报,2027-03-20',
	'new-urban-jobs,内蒙,2024,20,万人,统计公报,',
	'new-urban-jobs,内蒙古自治区,2024,"200,000",人,统计公报,'
].join('\n');

test('own statistics: what is wrong is named by line, the rest judges targets and is drawn as the reader’s own', async ({
	page
}) => {
	await page.goto('/add/');
	await choose(page, 'mine.csv', strToU8(COUNTED));
	const mine = page.getByRole('article', { name: 'mine.csv' });
	await expect(mine).toContainText('2个数，1个指标');
	await expect(mine).toContainText('第4行：内蒙 不是地区的全称，是否指内蒙古自治区');
	await expect(mine).toContainText('第5行：value 不是 20.5 这样的数');

	await choose(page, 'plan.txt', strToU8(LINES.join('\n')));
	await page.getByRole('button', { name: '读取其中的目标' }).click();
	await page.getByRole('button', { name: '完成情况' }).click();
	await expect(page.locator('summary', { hasText: '城镇新增就业' })).toContainText('完成');

	await page.goto('/series/new-urban-jobs/');
	await expect(
		page.getByRole('row', { name: /2025.*20\.1万人.*统计数据.*〔我的〕统计公报/ })
	).toBeVisible();
	await expect(page.getByText('方块：统计数据').first()).toBeVisible();
	await expect(
		page.getByRole('row', { name: /2025.*18万人以上.*〔我的〕20\.1万人.*完成/ })
	).toBeVisible();
	await expect(page.getByText('或统计数据，只在此浏览器中可见')).toBeVisible();

	await page.goto('/kept/');
	await expect(page.getByRole('heading', { name: /2项目标的年份有了结果：2项完成/ })).toBeVisible();
	await expect(page.getByText('或统计数据，只在此浏览器中可见')).toBeVisible();
	await page.route('**/assets/statistics*', (route) => route.abort());
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('没能算进来');
	await page.unroute('**/assets/statistics*');
	await page.getByRole('button', { name: '重试' }).click();
	await expect(page.getByRole('heading', { name: /2项目标的年份有了结果：2项完成/ })).toBeVisible();

	await page.goto('/en/add/');
	await page.getByText('Show its numbers').click();
	await expect(page.getByRole('rowheader', { name: 'New urban jobs' }).first()).toBeVisible();
	const download = page.waitForEvent('download');
	await page
		.getByRole('article', { name: 'mine.csv' })
		.getByRole('button', { name: 'CSV', exact: true })
		.click();
	const saved = await (await download).path();
	expect((await readFile(saved, 'utf8')).replace(/^\ufeff/, '').split(/\r?\n/)[0]).toBe(HEAD);
	await page.getByRole('button', { name: 'Remove mine.csv' }).click();
	await expect(page.getByRole('article', { name: 'mine.csv' })).toHaveCount(0);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'My statistics' })).toBeVisible();
	await expect(page.getByRole('article', { name: 'mine.csv' })).toHaveCount(0);
});

test('a file is dropped, a text is pasted, and the keyboard alone chooses one', async ({
	page
}) => {
	await page.goto('/add/');
	await expect(page.locator('input[type=file]')).toBeEnabled();
	const dropped = await page.evaluateHandle((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'dropped.txt'));
		return data;
	}, LINES.join('\n'));
	await page.getByRole('group').first().dispatchEvent('drop', { dataTransfer: dropped });
	await expect(page.getByLabel('题名')).toHaveValue(TITLE);
	await page.getByRole('button', { name: '不要这份' }).click();

	await page.getByText('粘贴').first().click();
	await page.getByRole('textbox').fill(LINES.join('\n'));
	await page.getByRole('button', { name: '读取这段文字' }).click();
	await expect(page.getByLabel('题名')).toHaveValue(TITLE);
	await page.getByRole('button', { name: '不要这份' }).click();

	const chooser = page.waitForEvent('filechooser');
	await page.locator('input[type=file]').focus();
	await page.keyboard.press('Enter');
	await (await chooser).setFiles(file('plan.txt', strToU8(LINES.join('\n'))));
	await expect(page.getByLabel('题名')).toHaveValue(TITLE);
});

test('what cannot be read says what to do, and disturbs nothing', async ({ page }) => {
	await page.goto('/en/add/');
	const bad: [string, Uint8Array, RegExp][] = [
		[
			'old.doc',
			Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
			/save it as \.docx/
		],
		['bomb.zip', zipOf({ 'a.txt': new Uint8Array(20_000_000) }), /was not unpacked/],
		['scan.pdf', makePdf([{ lines: ruled([10, 90], [10, 90]) }]), /recognise its text/],
		['run.txt', strToU8('MZ\0\0'), /was not opened/]
	];
	for (const [name, bytes, words] of bad) {
		await choose(page, name, bytes);
		await expect(page.getByText(words)).toBeVisible();
	}
	await choose(
		page,
		'good.html',
		strToU8(HTML.replace('<p>', '<script>document.title = "run"</script><p>'))
	);
	await expect(page.getByLabel('Title')).toHaveValue(TITLE);
	await expect(page).not.toHaveTitle('run');
});
