import { test as base, type Page } from '@playwright/test';

/**
 * A test that fails on anything the browser complains about (a refused style or script included) and on
 * any request to another origin.
 */
export const test = base.extend<{ guard: undefined }>({
	guard: [
		async ({ page, baseURL }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (origin !== baseURL && protocol !== 'blob:' && protocol !== 'data:') {
					complaints.push(`request to ${request.url()}`);
				}
			});
			await use(undefined);
			base.expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';

/** The addresses that a page asks for, as they come. */
export function requests(page: Page): string[] {
	const addresses: string[] = [];
	page.on('request', (request) => addresses.push(request.url()));
	return addresses;
}

/** Types a statement into the editor of the SQL page and runs it by keyboard. */
export async function runStatement(page: Page, statement: string): Promise<void> {
	await page.locator('.cm-content').waitFor();
	await page.getByRole('textbox', { name: 'SQL 语句' }).focus();
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(statement);
	await page.keyboard.press('Control+Enter');
}

/** Whether a page can be scrolled sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
