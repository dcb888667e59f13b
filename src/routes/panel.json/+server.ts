import type { RequestHandler } from './$types';
import { dataFile } from '$lib/store/engine/data-file.server';
import { panelParts } from '$lib/store/panel.server';

export const prerender = true;

/** What the panel of a choice is made with in the browser. */
export const GET: RequestHandler = async () => dataFile(await panelParts());
