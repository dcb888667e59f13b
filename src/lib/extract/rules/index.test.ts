import { describe, expect, it } from 'vitest';
import { readPlan, scanTools } from '../fixtures';
import type { Example } from '../rule';
import { createNoTargetReader } from './no-target';
import { vocabulary } from '../../language/fixtures';
import { scan } from '../scan';
import { fold } from '../../text/fold';
import { RULE_TABLES } from '.';

const readNoTarget = createNoTargetReader(vocabulary.noTarget);

/** The rules that decide anything in a text. */
function rulesIn(example: Example): Set<string> {
	const { records, dismissed } =
		typeof example === 'string' ? readPlan(example) : readPlan(example.text, example.entry);
	const found = scan(fold(text(example)), scanTools);
	return new Set([
		...records.flatMap(({ rules }) => rules),
		...found.flatMap(({ rule }) => rule ?? []),
		...dismissed.map(({ reason }) => `reason/${reason}`),
		...fold(text(example))
			.split('。')
			.flatMap((sentence) => readNoTarget(sentence).map(({ rule }) => rule))
	]);
}

const text = (example: Example): string => (typeof example === 'string' ? example : example.text);

describe.each(Object.entries(RULE_TABLES))('the rules of %s', (field, rules) => {
	it('have names of their own', () => {
		const names = rules.map(({ name }) => name);
		expect(names).toEqual([...new Set(names)]);
	});

	it.each(rules.map(({ name, example }) => [name, text(example), example] as const))(
		'%s decides in: %s',
		(name, _text, example) => {
			expect(rulesIn(example)).toContain(`${field}/${name}`);
		}
	);

	it.each(
		rules.flatMap(({ name, counterexample }) =>
			counterexample === null ? [] : [[name, text(counterexample), counterexample] as const]
		)
	)('%s does not decide in: %s', (name, _text, counterexample) => {
		const { size } = rulesIn(counterexample);
		expect(size).toBeGreaterThan(0);
		expect(rulesIn(counterexample)).not.toContain(`${field}/${name}`);
	});
});
