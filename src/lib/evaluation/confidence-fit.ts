import { featuresOf } from '../extract/confidence';
import { PRIORS } from '../extract/confidence-priors';
import { fitLogistic, leaveOut, logLoss, type Case, type Fit } from './logistic';
import { reliability, SURE, type Judged, type Reliability } from './reliability';
import { isWhole, type Matching } from './score';
import type { FolderReading } from './sets';

/** How strongly weights are pulled to 0; the one that does best on documents left out is taken. */
const PENALTIES = [0.5, 1, 2, 4, 8];
/** How often what readers may take for sure must be right on documents that the fit has not seen. */
const RIGHT_ENOUGH = 0.978;
/** Documents to come are harder than those that have labels: their log odds are taken for so much lower. */
const CAUTION = 0.25;
/** So many of the surest are too few to judge by. */
const FEW = 60;

/**
 * Every record of labelled texts that counts, with its features and whether it is right in every core field.
 * @param weight how much each counts: less where rules were written with the texts in hand
 */
export function casesOf(
	{ entries, records, matching }: FolderReading & { matching: Matching },
	weight: number
): Case[] {
	const right = new Map<string, boolean>();
	for (const pair of matching.hits) right.set(keyOf(pair.record), isWhole(pair));
	for (const { record } of matching.extra) right.set(keyOf(record), false);
	return entries.flatMap((entry) => {
		const own = records.filter(({ document }) => document === entry.id);
		const features = featuresOf(own, entry);
		return own.flatMap((record, index) => {
			const whole = right.get(keyOf(record));
			if (whole === undefined) return [];
			return [{ features: features[index] ?? [], right: whole, weight, group: entry.file }];
		});
	});
}

function keyOf({ id, year_end }: { id: string; year_end: number }): string {
	return `${id} ${year_end}`;
}

/**
 * Fits the weights of confidence. All log odds are lowered until the records that come out sure are right often enough
 * on documents left out of the fit; how often they then are is the reliability that is given with the fit.
 */
export function fitConfidence(cases: readonly Case[]): Fit & { reliability: Reliability } {
	const tried = PENALTIES.map((penalty) => {
		const likelihoods = leaveOut(cases, penalty, PRIORS);
		return { penalty, likelihoods, loss: logLoss(cases, likelihoods) };
	});
	const best = tried.reduce((a, b) => (b.loss < a.loss ? b : a));
	const unseen = cases.map(({ right }, index) => ({
		right,
		confidence: best.likelihoods[index] ?? 0
	}));
	const shift = shiftFor(unseen) - CAUTION;
	const { base, weights } = fitLogistic(cases, best.penalty, PRIORS);
	return {
		base: base + shift,
		weights,
		reliability: reliability(
			unseen.map(({ right, confidence }) => ({
				right,
				confidence: chance(odds(confidence) + shift)
			}))
		)
	};
}

const odds = (p: number) => Math.log(p / (1 - p));
const chance = (sum: number) => 1 / (1 + Math.exp(-sum));

/**
 * The shift of all log odds with which the sure ones are right often enough; never upwards, and none
 * where no shift does it.
 */
export function shiftFor(judged: readonly Judged[]): number {
	const sorted = judged.toSorted((a, b) => b.confidence - a.confidence);
	let right = 0;
	let enough = -1;
	sorted.forEach((one, index) => {
		if (one.right) right += 1;
		if (index >= FEW && right / (index + 1) >= RIGHT_ENOUGH) enough = index;
	});
	const next = sorted[enough + 1];
	if (enough < 0 || !next || next.confidence < SURE) return 0;
	return odds(SURE) - odds(Math.min(sorted[enough]?.confidence ?? 1, 0.999));
}
