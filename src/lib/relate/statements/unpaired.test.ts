import { describe, expect, it } from 'vitest';
import { goals } from './goals';
import { unpaired } from './unpaired';
import { statement } from './samples';

describe('a series without a result for its targets says which years there are', () => {
	const target = statement({ year: 2023 });
	it.each([
		['results of other years', [target, statement({ year: 2022, kind: 'actual' })], ['2022']],
		['no result', [target], []],
		[
			'a result of another place',
			[target, statement({ territory: '北京市', kind: 'actual' })],
			['2023']
		]
	] as const)('%s', (_, given, results) => {
		expect(unpaired(goals(given))).toEqual({ targets: ['2023'], results });
	});

	it.each([
		['there is a result', [target, statement({ year: 2023, kind: 'actual' })]],
		[
			'there are results that disagree',
			[
				target,
				statement({ year: 2023, value: 1, kind: 'actual' }),
				statement({ year: 2023, value: 2, kind: 'actual' })
			]
		],
		['there is no target', [statement({ year: 2023, kind: 'actual' })]]
	] as const)('but not where %s', (_, given) => {
		expect(unpaired(goals(given))).toBeNull();
	});
});
