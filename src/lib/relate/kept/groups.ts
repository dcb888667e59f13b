/** What the targets of the scoreboard are grouped by; also the names of its figures. */
export const KEPT_GROUPS = ['year', 'sector', 'place'] as const;
export type KeptGroup = (typeof KEPT_GROUPS)[number];

/** A group as addresses name it: the one that pages begin with is not said. */
export const groupInAddress = (group: string): string | null =>
	group === KEPT_GROUPS[0] ? null : group;
