import { expect, it } from 'vitest';
import type { Force } from '../../model/record';
import { fieldOf } from '../fixtures';

it.each<[string, string, (Force | null)[]]>([
	[
		'all that a head lists as expected',
		'今年主要预期目标是：粮食产量增长2%左右，工业产量增长8%，失业率5.5%左右。',
		['soft', 'soft', 'soft']
	],
	[
		'nothing behind the end of the list',
		'今年主要预期目标是：粮食产量增长2%左右。工业产量增长8%。',
		['soft', null]
	],
	['what a part strives for', '全力争取新增泵站5座。', ['soft']],
	['not what another head lists', '今年主要工作是：粮食产量增长2%。', [null]]
])('how firm: %s', (_title, text, forces) => {
	expect(fieldOf('force', text)).toEqual(forces);
});
