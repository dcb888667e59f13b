/** What is looked at in the wording of targets: how the number is meant, and how binding it is. */
export const WORDING_ASPECTS = ['comparator', 'force'] as const;
export type WordingAspect = (typeof WORDING_ASPECTS)[number];
