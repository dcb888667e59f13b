import type { Comparator } from '../../model/record';

const SUFFIX =
	/(?:\(含[^)]{0,4}\))?(?:(及?以上|及?之上|有余|开外)|(以内|之内|及?以下|之下|内(?!蒙|外|部|需|陆|河|地|生|容|涵|环|江|乡|黄))|(左右|上下)|([多余](?=[,。;、)！]|$)))/y;

/** What stands right before a number, in the order in which it is tried: 不低于 ends like 低于, 不超过 like 超过. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
	[/[≥⩾]$/, 'ge'],
	[/[≤⩽]$/, 'le'],
	[/(?:不(?:得|能|应|可|宜)?(?:低于|少于|小于|短于)|(?<!高)至少)$/, 'ge'],
	[
		/(?:不(?:得|能|应|可|宜|准)?(?:超过|高于|多于|大于|超出|突破|超)|不[到足满]|控制在|压减到|限制在)$/,
		'le'
	],
	[
		/(?:高于|多于|大于|超过|超出|突破|跨过|跨上|跨越|迈过|站上|站稳|迈上|迈进|跃上|跃过|(?<!高|赶)超|逾|(?<!爆|打)破|过)了?$/,
		'ge'
	],
	[/(?:低于|少于|小于|短于)$/, 'le'],
	[
		/(?:大约|大概|接近|将近|约为|(?<![附就临靠最亲邻])近|(?<![节公条合集契制大签履预])约|大致)$/,
		'approx'
	]
];
/** The longest of them, with a character that tells it from another word. */
const REACH = 6;

/** The comparator that ends right before `at`, with its length; null where none does. */
export function comparatorBefore(
	text: string,
	at: number
): { comparator: Comparator; length: number } | null {
	const before = text.slice(Math.max(0, at - REACH), at);
	for (const [pattern, comparator] of BEFORE) {
		const match = pattern.exec(before);
		if (match) return { comparator, length: match[0].length };
	}
	return null;
}

/** The comparator that starts at `end` (以上, 左右), with where it ends; null where none does. */
export function comparatorAfter(
	text: string,
	end: number
): { comparator: Comparator; end: number } | null {
	SUFFIX.lastIndex = end;
	const suffix = SUFFIX.exec(text);
	if (!suffix) return null;
	const comparator = suffix[1] || suffix[4] ? 'ge' : suffix[2] ? 'le' : 'approx';
	return { comparator, end: SUFFIX.lastIndex };
}
