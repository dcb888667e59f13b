import { NO_TARGET } from '../../extract/rules/reasons';
import { db } from './builder';

/** The sentences by which documents set no target, in the order of the documents. */
export const noTargetSentences = () =>
	db
		.selectFrom('dismissed')
		.select(['document', 'span', 'at', 'end'])
		.where('reason', '=', NO_TARGET)
		.orderBy('document')
		.orderBy('at')
		.compile();
