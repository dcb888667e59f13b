import { chromium } from '@playwright/test';
import type { Browser } from './browser';

/** Chromium, with which the others are compared. */
export async function openChromium(): Promise<Browser> {
	const program = await chromium.launch({
		executablePath: '/usr/bin/chromium',
		args: ['--no-sandbox']
	});
	const page = await program.newPage();
	let complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	return {
		name: 'Chromium',
		open: async (address) => {
			await page.goto(address);
		},
		evaluate: (expression) => page.evaluate(expression),
		errors: () => {
			const found = complaints;
			complaints = [];
			return found;
		},
		close: () => program.close()
	};
}
