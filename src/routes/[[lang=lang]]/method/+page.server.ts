import { readFile } from 'node:fs/promises';
import type { PageServerLoad } from './$types';
import type { Evaluation } from '$lib/evaluation/report';
import { LOCALE_PARAMETERS } from '$lib/base/locale';

/** Written by `npm run evaluate`. */
const FIGURES_FILE = 'data/evaluation.json';

export const entries = () => LOCALE_PARAMETERS;

/** The figures of the last evaluation, or null where none was made. */
async function readEvaluation(): Promise<Evaluation | null> {
	try {
		return JSON.parse(await readFile(FIGURES_FILE, 'utf8')) as Evaluation;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

export const load: PageServerLoad = async () => ({ evaluation: await readEvaluation() });
