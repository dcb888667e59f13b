import type { DocumentPlan } from '$lib/store/plans.server';
import type { ComparedPlans } from '$lib/relate/changes/compared-plans';

/** A document with all that comparing it needs. */
export interface PlanText extends DocumentPlan {
	/** The document alone, of the file that it stands in. */
	text: string;
	/** The series that its targets belong to. */
	series: ComparedPlans['series'];
}
