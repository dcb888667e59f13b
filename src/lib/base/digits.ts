/** A double holds any number of so many digits, and not any of more: what is shown might not be what is printed. */
export const MOST_DIGITS = 15;
