import { describe, expect, it } from 'vitest';
import { fieldOf } from '../fixtures';

/** A table of texts, each with the names of its numbers in order. */
export const cases = (
	title: string,
	table: [title: string, text: string, ...indicators: string[]][]
) =>
	describe(title, () => {
		it.each(table.map(([name, text, ...indicators]) => ({ name, text, indicators })))(
			'$name: $text',
			({ text, indicators }) => {
				expect(fieldOf('indicator', text)).toEqual(indicators);
			}
		);
	});
