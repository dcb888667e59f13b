/** Why a sentence stands there as a whole: it says that no target is set, whatever numbers it holds. */
export const NO_TARGET = 'no-target-set';

/** Why a number is no record. The names are shown to readers. */
export const REASONS = [
	'year',
	'date',
	'period',
	'ordinal',
	'document-number',
	'title',
	'slogan',
	'item-number',
	'name',
	'rank',
	'list-count',
	'policy-package',
	'bare-number',
	'scope',
	'mention',
	'denominator',
	'unsound',
	'table-head',
	NO_TARGET
] as const;
export type Reason = (typeof REASONS)[number];
