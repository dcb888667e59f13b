import { NUMERAL_STARTS } from '../language/zh/characters';
import type { Quantity } from '../language/zh/quantity';
import { readQuantities } from '../language/zh/read-quantity';
import { shareMultipliers } from '../language/zh/share-multipliers';
import { isBelowZero } from '../language/zh/sign';
import type { UnitMatcher } from '../language/zh/unit-names';
import type { CountVerbs } from './rules/counts';
import { dismiss } from './rules/dismiss';
import { numeralWithoutAmount } from './rules/no-amount';
import type { Reason } from './rules/reasons';

/** A number that the text holds, with the reason where it is no record. */
export interface Found {
	quantity: Quantity;
	dismissed: Reason | null;
	/** The rule that dismisses it; null for none. */
	rule: string | null;
}

/** Where a number may start, with as much of it as tells whether it does. */
const TRIGGER = new RegExp(
	[
		String.raw`(?<![\d.A-Za-z])\.\d{1,3}(?=[%‰])`,
		String.raw`\d+(?:,\d{3})*(?:\.\d+)?`,
		`[${NUMERAL_STARTS}]+`,
		'[对半]折|[多大近过超]半|半(?=[数吨斤亩公平立米小]|个百)'
	].join('|'),
	'g'
);
/** Numerals of one character are mostly parts of words (一体, 三农); these are not. */
const WORTH = /折|[百千万亿半佰仟萬億]|.{2}/;
const GOES_ON = new RegExp(
	[
		'^(?:分之|又|元[一二三四五六七八九][角毛]|[角毛](?:[一二三四五六七八九]分|钱)|[成折打]|番|倍|.{0,2}半(?![年天个径岛山])|点[零一二三四五六七八九]|个百分点|余|多)',
		'^兆[一二三四五六七八九十]',
		'^[至到][一二三四五六七八九十]+[个家所项条处户人]|^[至到-][一二三四五六七八九]成'
	].join('|')
);

/** 新建学校三所、医院两家: an amount behind its noun ends a part of the clause; 前五名 is a rank. */
const COUNTED = /^(?:[所家座处台辆套名户亩吨间栋]|人(?!民))(?:[,。;、]|以上|左右)/;
const RANKED = /[前第头后每首这那各另老]$/;

/** Units before which one character is an amount: 两公里, 十周岁; 三元 and 五方 are mostly names. */
const MEASURED = /^(?:公[里顷斤吨]|千[瓦米克]|平方|立方|周岁|兆瓦|美元|欧元)/;

export interface ScanTools {
	units: UnitMatcher;
	counts: CountVerbs;
	/** Names of rules that are left out. */
	without?: ReadonlySet<string>;
}

/** All numbers of the clean text in order, each read once. Linear in the length. */
export function scan(text: string, tools: ScanTools): Found[] {
	const found: Found[] = [];
	TRIGGER.lastIndex = 0;
	for (let match = TRIGGER.exec(text); match; match = TRIGGER.exec(text)) {
		const token = match[0];
		const quantities = readAt(text, match.index, token, tools);
		for (const quantity of quantities) {
			TRIGGER.lastIndex = Math.max(
				TRIGGER.lastIndex,
				quantity.unitAt + quantity.unit.length,
				quantity.end
			);
			found.push({ quantity, dismissed: null, rule: null });
		}
		if (quantities.length === 0 && !/\d/.test(token)) {
			const seen = numeralWithoutAmount(text, match.index, token);
			if (seen) found.push(seen);
		}
	}
	shareMultipliers(
		text,
		found.map(({ quantity }) => quantity)
	);
	return found.map((seen) => {
		if (seen.dismissed) return seen;
		const { quantity } = seen;
		const decided = dismiss(text, quantity, tools.counts, tools.without);
		return { quantity, dismissed: decided?.value ?? null, rule: decided?.rule ?? null };
	});
}

function readAt(text: string, at: number, token: string, { units, counts }: ScanTools): Quantity[] {
	if (/^[.\d]/.test(token)) {
		// The second half of 10:30 or 1:2:3 is no number of its own.
		// Nor is the power of ten of 3e4.
		if (/\d[:eE]$/.test(text.slice(at - 2, at))) return [];
		return readQuantities(text, at, units);
	}
	const next = text.slice(at + token.length, at + token.length + 4);
	const signed = text.charAt(at - 1) === '负' || isBelowZero(text, at);
	const end = at + token.length;
	const measures =
		token !== '一' && units.lengthAt(text, end) > 1 && MEASURED.test(text.slice(end, end + 2));
	if (
		!signed &&
		!measures &&
		!WORTH.test(token) &&
		!GOES_ON.test(next) &&
		!(token !== '一' && COUNTED.test(next) && !RANKED.test(text.charAt(at - 1))) &&
		(token === '一' || !counts(text, at))
	)
		return [];
	return readQuantities(text, at, units);
}
