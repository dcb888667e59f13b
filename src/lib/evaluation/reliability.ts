/** A record that was judged: how sure its reading was, and whether it was right in every core field. */
export interface Judged {
	confidence: number;
	right: boolean;
}

/**
 * Of the records whose confidence is from `from` to below `to` (1 included), how many there are and which
 * share is right.
 */
export interface ConfidenceBand {
	from: number;
	to: number;
	records: number;
	/** 0 to 1; 1 where there is none. */
	right: number;
}

export interface Reliability {
	bands: ConfidenceBand[];
	/** Those that readers may take for sure: their share of all, and the share of them that is right. */
	sure: { from: number; share: number; right: number };
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1];
/** What readers may take for sure. */
export const SURE = 0.9;

/** How often records are right, by how sure their reading is. */
export function reliability(judged: readonly Judged[]): Reliability {
	const bands = EDGES.slice(0, -1).map((from, index) => {
		const to = EDGES[index + 1] ?? 1;
		return { from, to, ...within(judged, from, to === 1 ? Infinity : to) };
	});
	const { records, right } = within(judged, SURE, Infinity);
	return { bands, sure: { from: SURE, share: judged.length ? records / judged.length : 0, right } };
}

function within(judged: readonly Judged[], from: number, to: number) {
	const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
	const right = inside.filter((one) => one.right).length;
	return { records: inside.length, right: inside.length ? right / inside.length : 1 };
}
