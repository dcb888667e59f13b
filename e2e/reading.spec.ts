import { expect, test, type Page } from '@playwright/test';

const DOCUMENT = '/documents/nmg-2023-work-report/';

/** Fails the test on anything that the browser complains about, a refused style or script included. */
test.beforeEach(({ page }) => {
	page.on('console', (message) => {
		if (message.type() === 'error') throw new Error(message.text());
	});
	page.on('pageerror', (error) => {
		throw error;
	});
});

const panel = (page: Page) => page.getByRole('region', { name: '记录', exact: true });
/** A record whose number has a series, so that there is something to compare. */
const recordOf = async (page: Page, text: string) => {
	const mark = page.locator('a.mark', { hasText: text }).first();
	return { mark, id: (await mark.getAttribute('id')) ?? '' };
};

test('the list leads to a document and says what is in it', async ({ page }) => {
	await page.goto('/documents/');
	const row = page.getByRole('row', { name: /2023年内蒙古自治区政府工作报告/ });
	await expect(row).toContainText('2023-01-12');
	await row.getByRole('link').click();
	await expect(page).toHaveURL(DOCUMENT);
	await expect(
		page.getByRole('heading', { level: 2, name: '三、2023年重点工作任务' })
	).toBeVisible();
});

test('a deep link scrolls to its record, marks it and opens it', async ({ page }) => {
	await page.goto(DOCUMENT);
	const { id } = await recordOf(page, '6300亿元');
	await page.goto(`/documents/#`);
	await page.goto(`${DOCUMENT}#${id}`);
	const mark = page.locator(`[id="${id}"]`);
	await expect(mark).toBeInViewport();
	await expect(mark).toHaveClass(/selected/);
	await expect(panel(page)).toContainText('6300亿');
});

test('a number says what it is on hover, and opens with its series on a click', async ({
	page
}) => {
	await page.goto(DOCUMENT);
	const { mark, id } = await recordOf(page, '6300亿元');
	await mark.hover();
	await expect(page.locator('#record-card')).toContainText('目标 · 2023');
	await mark.click();
	await expect(page).toHaveURL(`${DOCUMENT}#${id}`);
	await expect(panel(page)).toBeVisible();
	await panel(page).getByRole('button', { name: '关闭' }).click();
	await expect(panel(page)).toBeHidden();
	await page.goBack();
});

test('a number that is not read with certainty says so in the text and beside it, and others do not', async ({
	page
}) => {
	await page.goto(DOCUMENT);
	const letter = (text: string) =>
		page
			.locator('a.mark', { hasText: text })
			.first()
			.evaluate((mark) => getComputedStyle(mark, '::after').content);
	expect(await letter('157万')).toBe('"?"');
	expect(await letter('6300亿元')).toBe('none');
	await page.locator('a.mark', { hasText: '157万' }).click();
	await expect(panel(page)).toContainText('读取没有把握');
	await page.locator('a.mark', { hasText: '6300亿元' }).first().click();
	await expect(panel(page)).toContainText('6300亿');
	await expect(panel(page)).not.toContainText('没有把握');
});

test('a record that is not there is said to be none', async ({ page }) => {
	await page.goto(`${DOCUMENT}#nmg-2023-work-report@999999`);
	await expect(page.getByRole('alert')).toContainText('@999999');
});

test('by keyboard alone: to a number, into its record, on to the next, and back', async ({
	page
}) => {
	await page.goto(DOCUMENT);
	const { mark, id } = await recordOf(page, '6300亿元');
	await mark.focus();
	await expect(page.locator('#record-card')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('link', { name: /上一个数字/ })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(`${DOCUMENT}#${id}`);
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
});

test('numbers that were not counted can be switched on, with the reason', async ({ page }) => {
	await page.goto(DOCUMENT);
	const dismissed = page.locator('.dismissed').first();
	const reason = () =>
		dismissed.evaluate((element) =>
			getComputedStyle(element, '::after').content.replaceAll('"', '')
		);
	expect(await reason()).toBe('none');
	await page.getByRole('checkbox', { name: /不计入的数字/ }).focus();
	await page.keyboard.press('Space');
	expect(await reason()).toBe(await dismissed.getAttribute('data-reason'));
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the text is whole, and an address marks its record', async ({ page }) => {
		await page.goto(DOCUMENT);
		const { id } = await recordOf(page, '6300亿元');
		await page.goto(`${DOCUMENT}#${id}`);
		const mark = page.locator(`[id="${id}"]`);
		await expect(mark).toBeInViewport();
		expect(await mark.evaluate((element) => element.matches(':target'))).toBe(true);
	});
});

test('nothing scrolls sideways on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const address of ['/documents/', DOCUMENT, `/en${DOCUMENT}`]) {
		await page.goto(address);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	}
});
