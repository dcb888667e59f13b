import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../extract/example';
import { vocabulary } from '../language/fixtures';
import { createExtractor } from '../extract/read';
import { ablate } from './ablation';

const example = exampleDocument('参保率由86%提高到92%。');
const worthOf = (rules: string[], documents = [example]) =>
	ablate(rules, (without) => createExtractor(vocabulary, { without }), [example], documents);

describe('leaving a rule out', () => {
	it('counts the records that become others, in examples and in documents', () => {
		expect(worthOf(['kind/origin'], [example, example])).toEqual([
			{ rule: 'kind/origin', examples: 1, documents: 2 }
		]);
	});

	it('finds a rule that changes nothing', () => {
		expect(worthOf(['kind/decided'])).toEqual([
			{ rule: 'kind/decided', examples: 0, documents: 0 }
		]);
	});
});
