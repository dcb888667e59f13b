import { holdsAny } from './profiles';
import { targetStatements } from './statements';

/** All targets for which a department is named, in the lead or in support, under any of some names. */
export const departmentTargets = (names: readonly [string, ...string[]]) =>
	targetStatements()
		.where((where) => where.or([holdsAny('lead', names), holdsAny('support', names)]))
		.compile();
