import { json } from '@sveltejs/kit';
import { dataVersion } from './assets.server';
import type { DataFile } from './fetch-data';

/** Answers with a data file that says of which version of the data it is. */
export const dataFile = async (content: unknown): Promise<Response> =>
	json({ version: await dataVersion(), content } satisfies DataFile<unknown>);
