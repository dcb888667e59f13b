/** A case to learn from: the features that are true of it, whether it came out right, and how much it counts. */
export interface Case {
	features: readonly string[];
	right: boolean;
	weight: number;
	/** What is left out together when the fit is checked: the document. */
	group: string;
}

/** Expected weights by feature. */
export type Priors = Readonly<Record<string, number>>;

export interface Fit {
	base: number;
	weights: Record<string, number>;
}

const ROUNDS = 400;

/**
 * Logistic regression on binary features, by gradient descent with momentum on the mean loss.
 * @param penalty strength of the pull of each weight to its prior (L2), in cases
 * @param priors weights that are expected before any case is seen; 0 where none is given
 */
export function fitLogistic(cases: readonly Case[], penalty: number, priors: Priors = {}): Fit {
	const names = [
		...new Set([...Object.keys(priors), ...cases.flatMap(({ features }) => features)])
	].sort();
	const place = new Map(names.map((name, index) => [name, index + 1]));
	const rows = cases.map(({ features }) => [0, ...features.map((name) => place.get(name) ?? 0)]);
	const total = cases.reduce((sum, { weight }) => sum + weight, 0) || 1;
	const expected = [0, ...names.map((name) => priors[name] ?? 0)];
	const weights = Float64Array.from(expected);
	const speed = new Float64Array(names.length + 1);
	for (let round = 0; round < ROUNDS; round += 1) {
		const slope = new Float64Array(names.length + 1);
		cases.forEach(({ right, weight }, index) => {
			const row = rows[index] ?? [];
			const sum = row.reduce((all, column) => all + (weights[column] ?? 0), 0);
			const off = weight * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0));
			for (const column of row) slope[column] = (slope[column] ?? 0) + off;
		});
		for (let column = 0; column < weights.length; column += 1) {
			const pull = column === 0 ? 0 : penalty * ((weights[column] ?? 0) - (expected[column] ?? 0));
			speed[column] = 0.9 * (speed[column] ?? 0) - (0.5 * ((slope[column] ?? 0) + pull)) / total;
			weights[column] = (weights[column] ?? 0) + (speed[column] ?? 0);
		}
	}
	return {
		base: weights[0] ?? 0,
		weights: Object.fromEntries(names.map((name, index) => [name, weights[index + 1] ?? 0]))
	};
}

/** How likely each case is right by a fit that has not seen its group. */
export function leaveOut(cases: readonly Case[], penalty: number, priors: Priors = {}): number[] {
	const fits = new Map<string, Fit>();
	for (const { group } of cases)
		if (!fits.has(group))
			fits.set(
				group,
				fitLogistic(
					cases.filter((other) => other.group !== group),
					penalty,
					priors
				)
			);
	return cases.map(({ features, group }) => {
		const fit = fits.get(group);
		const sum = features.reduce((all, name) => all + (fit?.weights[name] ?? 0), fit?.base ?? 0);
		return 1 / (1 + Math.exp(-sum));
	});
}

/** Mean loss of the given likelihoods, in nats. */
export function logLoss(cases: readonly Case[], likelihoods: readonly number[]): number {
	const sums = cases.reduce(
		(sum, { right, weight }, index) => {
			const p = Math.min(1 - 1e-9, Math.max(1e-9, likelihoods[index] ?? 0.5));
			return { loss: sum.loss - weight * Math.log(right ? p : 1 - p), weight: sum.weight + weight };
		},
		{ loss: 0, weight: 0 }
	);
	return sums.loss / (sums.weight || 1);
}
