import { expect, it } from 'vitest';
import { unbroken } from './unbroken';

it.each([
	['a bound', '投资增速：10%以上 → 10%左右', '投资增速：10%\u2060以上 → 10%\u2060左右'],
	['another word', '3%的增速', '3%的增速'],
	['a word without a percentage', '25万以上', '25万以上']
])('%s', (_, heading, shown) => {
	expect(unbroken(heading)).toBe(shown);
});
