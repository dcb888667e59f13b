import { error } from '@sveltejs/kit';
import { localeOf } from '../../base/locale';
import { dataVersion } from '../../store/engine/assets.server';
import { embedAddresses, type EmbedAddresses } from './addresses';
import type { Figure, FigureKind } from '../../figures/figure';
import { allFigures } from './figures.server';
import { PngFolder } from '../picture/png-cache.server';
import { pngOf, subsetFonts } from '../picture/png.server';
import type { Picture } from '../picture/blocks';
import type { PictureShape } from '../picture/shapes';
import { picture } from '../picture/standalone';

interface Request {
	params: { kind: FigureKind; id: string; lang?: string | undefined };
	/** Of the request; addresses are relative to it. */
	url: URL;
	frozen?: boolean;
}

interface Requested {
	figure: Figure;
	to: EmbedAddresses;
	version: string;
	/** A full address from one within the site. */
	full: (path: string) => string;
}

/**
 * The figure that a route asks for, with its addresses.
 * @throws HttpError 404 where there is none of that name
 */
export async function requested({ params, url, frozen = false }: Request): Promise<Requested> {
	const locale = localeOf(params.lang);
	const figure = (await allFigures()).find(
		({ kind, id, locale: own }) => kind === params.kind && id === params.id && own === locale
	);
	if (!figure) error(404, `no ${params.kind} ${params.id}`);
	const version = await dataVersion();
	const to = embedAddresses(figure, { locale, version, frozen });
	return { figure, to, version, full: (path) => new URL(path, url).href };
}

const BUILT_SHAPES = ['whole', 'card'] as const satisfies PictureShape[];
type BuiltShape = (typeof BUILT_SHAPES)[number];
const pictures = { whole: new WeakMap<Figure, Picture>(), card: new WeakMap<Figure, Picture>() };

/** The figure as one SVG file; made once for the file, for its pixels and for the choice of their fonts. */
export function pictureOf(
	{ figure, to, version, full }: Requested,
	shape: BuiltShape = 'whole'
): Picture {
	const known = pictures[shape].get(figure);
	if (known) return known;
	const made = picture(figure, { version, address: full(to.page), theme: 'light', shape });
	pictures[shape].set(figure, made);
	return made;
}

let fonts: Promise<string[]> | undefined;
const pngs = new PngFolder();

/** The figure as PNG, as high as it needs or as the card of a link. */
export function pngPicture(wanted: Requested, shape: BuiltShape): Promise<Uint8Array<ArrayBuffer>> {
	const { svg } = pictureOf(wanted, shape);
	return pngs.of(svg, async () => pngOf(svg, await (fonts ??= allFonts(wanted))));
}

/** Fonts with the characters of all figures. */
async function allFonts({ version, full }: Requested): Promise<string[]> {
	const svgs = (await allFigures()).flatMap((figure) => {
		const to = embedAddresses(figure, { locale: figure.locale, version });
		return BUILT_SHAPES.map((shape) => pictureOf({ figure, to, version, full }, shape).svg);
	});
	return subsetFonts(svgs);
}
