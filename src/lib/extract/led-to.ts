import type { Clause } from './name/clause';

const REACHES =
	/^[、,和]?(?:目前|现已|已)?(?:[达到至]|达到|增至|增加到|突破|超过?)(?:了|约|近|超)?$/;
/** A whole is so many times what came to it in a year; a promise is not made so much larger in one breath. */
const TIMES = 3;

/**
 * Whether a number is what the change before it led to: 新增经营主体20万户、达到320万户; not the same promise made
 * larger: 新增就业20万人、力争达到22万人.
 */
export function isLedTo(clause: Clause, before: Clause | undefined): boolean {
	if (!before || before.quantity.unit !== clause.quantity.unit) return false;
	if (clause.quantity.low < TIMES * before.quantity.high) return false;
	const words = clause.follows ? clause.left : clause.head;
	return REACHES.test(words + clause.printed.replace(/\d.*$/, ''));
}
