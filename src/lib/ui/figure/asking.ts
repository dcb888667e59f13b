/**
 * The mark that a key leads to from the one that was asked last (−1: none yet), null to be told no more, and
 * undefined where the key means nothing here. Marks are numbered as a chart draws them; past an end the last stays.
 */
export function nextMark(key: string, asked: number, count: number): number | null | undefined {
	const last = count - 1;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(last, asked + 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return asked < 0 ? last : Math.max(0, asked - 1);
		case 'Home':
			return 0;
		case 'End':
			return last;
		case 'Escape':
			return asked < 0 ? undefined : null;
		default:
			return undefined;
	}
}

/** What a tooltip says, as one line to be read out: its parts stand in elements of their own. */
export const spoken = (tooltip: HTMLElement): string =>
	Array.from(tooltip.children, (part) => part.textContent).join('. ');
