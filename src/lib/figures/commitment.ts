import type { Goal } from '../relate/statements/goals';

/**
 * Whether statements are one commitment (or one result), said once or several times with the same
 * value: then there is nothing to draw, and it is shown in words.
 */
export const isCommitment = ([goal, ...others]: readonly Goal[]): boolean =>
	goal !== undefined && others.length === 0 && goal.agreement !== 'differ';
