import type { Quantity } from '../../language/zh/quantity';
import { decide, type Decision } from '../rule';
import type { CountVerbs } from './counts';
import { DISMISSALS } from './dismissals';
import type { Reason } from './reasons';

/** Why the number is no record, with the rule that says so; null where it may be one. */
export function dismiss(
	text: string,
	quantity: Quantity,
	counts: CountVerbs,
	without?: ReadonlySet<string>
): Decision<Reason> | null {
	const around = {
		text,
		quantity,
		before: text.slice(Math.max(0, quantity.start - 24), quantity.start),
		after: text.slice(quantity.end, quantity.end + 24),
		next: text.slice(quantity.unitAt, quantity.unitAt + 12),
		counts: counts(text, quantity.start)
	};
	return decide('dismiss', DISMISSALS, around, without);
}
