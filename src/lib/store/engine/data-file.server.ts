import { createHash } from 'node:crypto';
import { json } from '@sveltejs/kit';
import { dataVersion } from './assets.server';
import type { DataFile } from './fetch-data';

/** Answers with a data file that says of which version of the data it is, and by what to check its content. */
export const dataFile = async (content: unknown): Promise<Response> =>
	json({
		version: await dataVersion(),
		digest: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
		content
	} satisfies DataFile<unknown>);
