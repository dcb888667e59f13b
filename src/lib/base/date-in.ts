/** An ISO date as it is, and null of anything else. */
export const dateIn = (text: string | null): string | null =>
	text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
		? text
		: null;
