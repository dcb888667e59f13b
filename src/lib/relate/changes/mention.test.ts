import { expect, it } from 'vitest';
import { planOf } from './fixtures';
import { mentionOf } from './mention';

it.each([
	[
		'its words without its number',
		'农村危房改造',
		'完成农村危房改造和保障性住房建设。',
		'农村危房改造'
	],
	[
		'one member of its list',
		'现代产业学院和未来技术学院',
		'推进未来技术学院建设。',
		'未来技术学院'
	],
	['none of its words', '体育公园', '建设口袋公园。', undefined],
	['a word too short to mean one thing', '公路', '建设公路。', undefined],
	[
		'not what stands in brackets',
		'每个旗县(市、区)零工市场',
		'每个旗县(市、区)建设托育机构。',
		undefined
	]
])('a document uses %s', (_title, indicator, text, words) => {
	const [pledge] = planOf(2023, [{ indicator }]).pledges;
	expect(pledge && mentionOf(pledge, text)?.words).toBe(words);
});
