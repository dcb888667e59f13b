import { describe, expect, it } from 'vitest';
import { featuresOf, likelihood } from './confidence';
import { exampleDocument } from './example';
import { recordsOf } from './fixtures';

const { entry: PLAN } = exampleDocument('');

const features = (text: string) => featuresOf(recordsOf(text), PLAN)[0] ?? [];

describe('what is weighed', () => {
	it.each([
		['a bare relation for a name', '规模达到30万亩。', 'name is a bare relation', true],
		['a name of its own', '设施农业达到30万亩。', 'name is a bare relation', false],
		['a unit that is left out', '贫困人口减少40万。', 'unit implied', true],
		['a unit that is printed', '贫困人口减少40万人。', 'unit implied', false],
		['a number alone in its sentence', '新建泵站12座。', 'only number of its sentence', true],
		['one of two', '新建泵站12座、水闸3座。', 'only number of its sentence', false],
		['a part of a whole', '造林20万亩。', 'part of a whole', false],
		[
			'a clause that its name takes in',
			'粮食产量达到800亿斤。',
			'the clause is all in the name',
			true
		],
		[
			'a clause that says more than its name',
			'在抓好春耕备耕的基础上粮食产量达到800亿斤。',
			'the clause is all in the name',
			false
		],
		['a noun that its unit counts', '新能源装机达到30万千瓦。', 'name fits its unit', true],
		['a noun of another kind', '新能源产值达到30万千瓦。', 'name fits its unit', false],
		[
			'a name that is met again',
			'粮食产量80万吨。粮食产量90万吨。',
			'named so more than once',
			true
		],
		['a name of its own alone', '粮食产量80万吨。', 'named so more than once', false]
	])('%s: %s', (_title, text, name, holds) => {
		expect(features(text).includes(name)).toBe(holds);
	});
});

describe('the likelihood', () => {
	const weights = { base: 1, weights: { good: 2, bad: -3 } };
	it.each([
		['is even where nothing speaks', [], { base: 0, weights: {} }, 0.5],
		['adds what the features say', ['good', 'bad'], weights, 0.5],
		['passes over features without a weight', ['unknown', 'bad', 'good'], weights, 0.5]
	])('%s', (_title, names, fit, expected) => {
		expect(likelihood(names, fit)).toBeCloseTo(expected);
	});
});

describe('the confidence of a record', () => {
	it('is a share of one for each record, and higher for a plain sentence than for a torn one', () => {
		const [plain] = recordsOf('城镇新增就业21万人以上。');
		const [torn] = recordsOf('达到的规模分别比上年各类高出约5。');
		expect(plain?.confidence).toBeGreaterThan(0);
		expect(plain?.confidence).toBeLessThanOrEqual(1);
		expect(torn?.confidence ?? 0).toBeLessThan(plain?.confidence ?? 0);
	});
});
