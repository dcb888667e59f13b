import { describe, expect, it } from 'vitest';
import { withResponsible } from './responsible';

type Named = Parameters<typeof withResponsible>[0];

const record = (id: string, lead: string[] = [], support: string[] = []): Named => ({
	id,
	lead,
	support
});

describe('who answers for a promise that a document makes more than once', () => {
	it.each<[string, Named, Named[], Omit<Named, 'id'> & { named_in: string | null }]>([
		[
			'whom its first record names',
			record('first', ['水利厅']),
			[record('annex', ['农牧厅'])],
			{ lead: ['水利厅'], support: [], named_in: null }
		],
		[
			'whom the first record names in support alone',
			record('first', [], ['水利厅']),
			[record('annex', ['农牧厅'])],
			{ lead: [], support: ['水利厅'], named_in: null }
		],
		[
			'whom the annex names, where the first record names nobody',
			record('first'),
			[record('annex', ['农牧厅'], ['财政厅'])],
			{ lead: ['农牧厅'], support: ['财政厅'], named_in: 'annex' }
		],
		[
			'the first place that names anybody',
			record('first'),
			[record('goals'), record('annex', ['农牧厅']), record('later', ['财政厅'])],
			{ lead: ['农牧厅'], support: [], named_in: 'annex' }
		],
		['nobody', record('first'), [record('again')], { lead: [], support: [], named_in: null }]
	])('%s', (_, first, again, expected) => {
		expect(withResponsible(first, again)).toEqual({ id: 'first', ...expected });
	});

	it('what is known of an earlier telling stays', () => {
		const told = withResponsible(record('first'), [record('annex', ['农牧厅'])]);
		expect(withResponsible(told, [record('other', ['财政厅'])])).toEqual(told);
	});
});
