import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules of axe that a theme or a width can break: what they ask is how the page looks. */
const CONTRAST = 'color-contrast';
const TARGETS = 'target-size';

interface Scan {
	/** Only what a change of theme can break. */
	contrast?: boolean;
	/** The part of the page that is looked at. */
	within?: string;
}

/** What axe finds on a page as it is: rules with the first element that breaks each. Nothing in frames. */
export async function barriers(page: Page, { contrast = false, within }: Scan = {}) {
	// In the page itself, and without a list of all that is well: twice as fast.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
		resultTypes: ['violations'],
		...(contrast ? { runOnly: [CONTRAST] } : { rules: { [TARGETS]: { enabled: true } } })
	});
	if (within) axe.include(within);
	const { violations } = await axe.exclude('iframe').analyze();
	return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/**
 * Takes out rows, items and paragraphs that differ from one before them in nothing but words and addresses: what bars
 * one bars the other, and axe takes half a minute for a page with hundreds.
 */
export const withoutLikes = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const seen = new Set<string>();
		for (const element of document.querySelectorAll('main :is(tr, li, p, section, g)')) {
			if (!element.isConnected) continue;
			const shape = element.outerHTML
				.replace(/>[^<]+</g, '>…<')
				.replace(/ (?!class|data-shade|role|type|style|fill|stroke)([\w:-]+)="[^"]+"/g, ' $1');
			if (seen.has(shape)) element.remove();
			else seen.add(shape);
		}
	});
