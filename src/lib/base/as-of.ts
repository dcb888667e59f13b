import { dateIn } from './date-in';
import type { Parameters } from './parameters';

/** The parameter of an address that says up to which day documents count. */
export const AS_OF = 'as_of';

/** The day that an address asks for, or null. */
export const asOfIn = (address: Parameters): string | null => dateIn(address.get(AS_OF));
