import type { RequestHandler } from './$types';
import { dataFile } from '$lib/store/engine/data-file.server';
import { plannedSpans } from '$lib/store/levels.server';

export const prerender = true;

/** For which years there are general plans, by places: an embed of a map tells silence from absence by it. */
export const GET: RequestHandler = async () => dataFile(await plannedSpans());
