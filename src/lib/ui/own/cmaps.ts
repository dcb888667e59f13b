import type { ReadCMap } from '$lib/text/formats/pdf/open';

/** Character maps for fonts that a Chinese PDF only names; each is a file of the site, fetched when one asks for it. */
const MAPS = import.meta.glob<string>(
	'/node_modules/pdfjs-dist/cmaps/{GB*,UniGB*,Adobe-GB1*,UniCNS*,Adobe-CNS1*,B5*,ETen*}.bcmap',
	{ query: '?url&no-inline', import: 'default' }
);

export const readCMapAsset: ReadCMap = async (name) => {
	const address = await MAPS[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`]?.();
	if (!address) throw new Error(`no character map ${name}`);
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return new Uint8Array(await response.arrayBuffer());
};
