import { expect, test } from './site';

// What whoever embeds a chart may write: in the address of the embed, nowhere else.

test('an embed shows the title and note of its address as text, and says whose they are', async ({
	page
}) => {
	const words = new URLSearchParams({
		series: 'new-urban-jobs',
		title: '<b>就业</b>目标',
		note: '2023年<img src=x onerror=alert(1)>'
	});
	await page.goto(`/embed/series/?${words}`);
	await expect(page.locator('h1')).toHaveText('<b>就业</b>目标');
	await expect(page.locator('figcaption')).toContainText('标题由嵌入者所写，原题：');
	await expect(page.locator('figcaption')).toContainText(
		'嵌入者注：“2023年<img src=x onerror=alert(1)>”'
	);
	expect(await page.locator('h1 b, figcaption img').count()).toBe(0);
});

test('the dialog puts them into the code, and offers pictures in four shapes', async ({ page }) => {
	await page.goto('/series/new-urban-jobs/');
	await page
		.getByRole('button', { name: /嵌入与引用/ })
		.first()
		.click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('自拟标题（可不填）').fill('新的题目');
	await expect(dialog.locator('textarea').first()).toHaveValue(
		new RegExp(`title=${encodeURIComponent('新的题目')}`)
	);
	await dialog.getByLabel('长图，附原句与二维码').check();
	const image = dialog.locator('img');
	await expect(image).toBeVisible();
	const ratio = await image.evaluate(
		(element: HTMLImageElement) => element.naturalWidth / element.naturalHeight
	);
	expect(ratio).toBeLessThan(1);
});
