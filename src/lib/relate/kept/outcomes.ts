/**
 * What became of a target: judged by its result; not judged, for a reason; `unreported` where its years are over and
 * nothing reports their result; `open` where they are not over.
 */
export const OUTCOMES = [
	'met',
	'missed',
	'above',
	'below',
	'unjudged',
	'unreported',
	'open'
] as const;
export type KeptOutcome = (typeof OUTCOMES)[number];

/** What there is of a target where a result speaks of its years. */
export const REPORTED = ['met', 'missed', 'above', 'below', 'unjudged'] as const;
