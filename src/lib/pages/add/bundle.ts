import { strToU8, zipSync } from 'fflate';
import type { ExportFile } from '$lib/give/files/export-table';
import { entryText } from '$lib/store/catalog-text';
import { OWN_PREFIX } from '$lib/base/document-ids';
import type { OwnDocument } from '$lib/store/own/own-document';

/** A document as an archive to be unpacked into `seeds/`: its text, and its entry for the catalog. */
export function bundle({ entry, text }: OwnDocument): ExportFile {
	const id = entry.id.slice(OWN_PREFIX.length);
	const written = entryText({ ...entry, id, file: `${id}.txt`, original: null });
	const files = { [`${id}.txt`]: strToU8(text), [`${id}.catalog.yaml`]: strToU8(written) };
	return { name: `${id}.zip`, mediaType: 'application/zip', bytes: new Uint8Array(zipSync(files)) };
}
