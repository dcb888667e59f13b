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

/** Whether a page can be scrolled sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
