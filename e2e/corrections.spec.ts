import { readFile } from 'node:fs/promises';
import { expect, test } from './site';

// A reader corrects the record of a document; nothing but this browser knows of it.

const DOCUMENT = '/documents/nmg-2025-development-plan/';

test('a correction is shown as such, kept, taken away as a label, and undone', async ({ page }) => {
	await page.goto(DOCUMENT);
	const mark = page.locator('.mark.target').first();
	await mark.click();
	await page.getByText('更正这个数，或报告错误').click();
	const report = page.locator('pre');
	await expect(report).toContainText('原句');
	await page.getByLabel('指标', { exact: true }).fill('读者改过的名称');
	await page.getByRole('button', { name: '保存更正' }).click();
	await expect(page.locator('.said')).toContainText('已由您更正');
	await expect(report).toContainText('读者改过的名称');
	await expect(mark).toHaveClass(/corrected/);

	await page.reload();
	await expect(mark).toHaveClass(/corrected/);
	await page.getByRole('button', { name: '关闭' }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载为标注（JSONL）' }).click()
	]);
	const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n');
	expect(lines).toHaveLength(2);
	expect(JSON.parse(lines[1] ?? '')).toMatchObject({ indicator: '读者改过的名称' });

	await page.getByRole('button', { name: '撤销更正' }).click();
	await expect(mark).not.toHaveClass(/corrected/);
	await page.reload();
	await expect(mark).not.toHaveClass(/corrected/);
});

test('a number that was missed is selected and added; one that is none is rejected', async ({
	page
}) => {
	await page.goto(DOCUMENT);
	await page.evaluate(() => {
		const paragraph = Array.from(document.querySelectorAll('.text > p')).find((one) =>
			one.textContent.includes('2025年')
		);
		const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent?.indexOf('2025') ?? -1;
			if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + 4);
		}
	});
	await page.getByRole('button', { name: '补记这个数' }).click();
	await page.getByLabel('指标', { exact: true }).fill('漏读的指标');
	await page.getByLabel('数值（下限）').fill('2025');
	await page.getByLabel('数值（上限）').fill('2024');
	await page.getByRole('button', { name: '保存更正' }).click();
	await expect(page.getByRole('alert')).toContainText('下限不能大于上限');
	await page.getByLabel('数值（上限）').fill('2025');
	await page.getByRole('button', { name: '保存更正' }).click();
	const added = page.locator('.mark.corrected', { hasText: '2025' });
	await expect(added).toBeVisible();

	await page.locator('.mark.actual, .mark.target').last().click();
	await page.getByText('更正这个数，或报告错误').click();
	await page.getByRole('button', { name: '这不是目标、实绩或标准' }).click();
	await expect(page.locator('.mark.rejected')).toHaveCount(1);
});
