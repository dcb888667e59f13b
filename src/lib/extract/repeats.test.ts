import { describe, expect, it } from 'vitest';
import { recordsOf } from './fixtures';

/** An annex behind so much text that what it says stands elsewhere. */
const annex = (text: string): string => `\n${'深化改革，优化服务。'.repeat(110)}\n附件：${text}`;

/** Which record, counted from 0, each record repeats; null for what is said first. */
function repeatsIn(text: string): (number | null)[] {
	const records = recordsOf(text);
	return records.map(({ repeats }) =>
		repeats === null ? null : records.findIndex(({ id }) => id === repeats)
	);
}

describe('a promise that a document makes again', () => {
	it.each<[string, string, (number | null)[]]>([
		['in the same words', '新建农村公路5000公里。\n附件：新建农村公路5000公里。', [null, 0]],
		['in more words', '新建农村公路5000公里。\n附件：全年新建改建农村公路5000公里。', [null, 0]],
		[
			'a third time: the first is named',
			'新建幼儿园80所。新建幼儿园80所。新建幼儿园80所。',
			[null, 0, 0]
		],
		[
			'beside another that is made again, by the last word of its name',
			`新建改建农村牧区公路5000公里、卫生户厕6万个。${annex('新建农村牧区公路5000公里。新建农牧区户厕6万个。')}`,
			[null, null, 0, 1]
		],
		[
			'in its parts, which add up to it',
			`建设互联网医院140家。${annex('二级医院建设互联网医院77个，三级医院建设互联网医院63个。')}`,
			[null, 0, 0]
		],
		[
			'not in parts that do not add up to it',
			`建设互联网医院140家。${annex('二级医院建设互联网医院77个，三级医院建设互联网医院60个。')}`,
			[null, null, null]
		],
		[
			'not in parts of something else',
			`建设互联网医院140家。${annex('建设幼儿园77个，建设小学63个。')}`,
			[null, null, null]
		],
		[
			'not by its last word alone',
			`新建改建卫生户厕6万个。${annex('新建农牧区户厕6万个。')}`,
			[null, null]
		],
		[
			'not another thing beside one that is made again',
			`新建公路5000公里、户厕6万个。${annex('新建公路5000公里、口袋公园6万个。')}`,
			[null, null, 0, null]
		],
		[
			'not in the parts that stand right behind it',
			'建设互联网医院140家。其中二级医院建设互联网医院77个，三级医院建设互联网医院63个。',
			[null, null, null]
		],
		['not another value', '新建农村公路5000公里。新建农村公路6000公里。', [null, null]],
		['not another thing', '新建幼儿园80所。新建卫生院80所。', [null, null]],
		[
			'not another thing beside it whose name is much the same',
			'交通基础设施投资超过600亿元，市政基础设施投资超过600亿元。',
			[null, null]
		],
		['not another year', '2025年新建幼儿园80所。2026年新建幼儿园80所。', [null, null]],
		['not a result', '去年新建幼儿园80所。去年新建幼儿园80所。', [null, null]]
	])('%s', (_title, text, expected) => {
		expect(repeatsIn(text)).toEqual(expected);
	});
});
