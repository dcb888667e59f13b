import { error, json } from '@sveltejs/kit';
import {
	describe,
	PANEL_FILES,
	panelFile,
	TABLE_FILES,
	tableFile
} from '$lib/give/files/files.server';
import type { ExportFile } from '$lib/give/files/export-table';
import { links } from '$lib/base/links';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const DESCRIPTOR = 'datapackage.json';

export const entries: EntryGenerator = () =>
	[DESCRIPTOR, ...[...TABLE_FILES, ...PANEL_FILES].map(({ file }) => file)].map((file) => ({
		file
	}));

/** The whole data set: each table in each format, and their description. */
export const GET: RequestHandler = async ({ params, url }) => {
	const homepage = new URL(links('zh').data(), url).href;
	if (params.file === DESCRIPTOR) return json(await describe(homepage));
	const file = await fileOf(params.file, homepage);
	if (!file) error(404, `no file ${params.file}`);
	return new Response(file.bytes, { headers: { 'content-type': file.mediaType } });
};

function fileOf(name: string, homepage: string): Promise<ExportFile> | null {
	const panel = PANEL_FILES.find(({ file }) => file === name);
	if (panel) return panelFile(panel.format, homepage);
	const wanted = TABLE_FILES.find(({ file }) => file === name);
	return wanted ? tableFile(wanted.table, wanted.format, homepage) : null;
}
