import { expect, it } from 'vitest';
import { sitemap } from './sitemap';

it('every page is listed in each language with the others beside it, escaped', () => {
	const text = sitemap([{ zh: 'https://example.org/?a=1&b=2', en: 'https://example.org/en/' }]);
	expect(text.match(/<loc>[^<]*<\/loc>/g)).toEqual([
		'<loc>https://example.org/?a=1&amp;b=2</loc>',
		'<loc>https://example.org/en/</loc>'
	]);
	expect(text.match(/hreflang="en" href="https:\/\/example.org\/en\/"/g)).toHaveLength(2);
});
