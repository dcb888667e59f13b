/** What the targets of the scoreboard are grouped by; also the names of its figures. */
export const KEPT_GROUPS = ['year', 'sector', 'place'] as const;
export type KeptGroup = (typeof KEPT_GROUPS)[number];
