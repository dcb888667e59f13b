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
	'no-target-set'
] as const;
export type Reason = (typeof REASONS)[number];
