import { describe, expect, it } from 'vitest';
import { verdict } from './audit';

const answer = (...found: [name: string, severity: string][]) =>
	JSON.stringify({
		vulnerabilities: Object.fromEntries(found.map(([name, severity]) => [name, { name, severity }]))
	});

describe('what the registry says of weaknesses', () => {
	it.each([
		['a grave one fails', answer(['a', 'low'], ['b', 'high']), true, 'b: high'],
		['a slight one is listed', answer(['a', 'moderate']), false, 'a: moderate'],
		['none', answer(), false, 'No known'],
		['it refuses to say', '{"message": "405 Method Not Allowed", "error": {}}', false, 'no answer'],
		['it is not reached', '', false, 'no answer'],
		['it answers with something else', '<html>', false, 'no answer']
	])('%s', (_, text, fails, words) => {
		const said = verdict(text);
		expect(said.fails).toBe(fails);
		expect(said.words).toContain(words);
	});
});
