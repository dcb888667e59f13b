import { error } from '@sveltejs/kit';
import { localeOf } from '../i18n';
import { dataVersion } from '../query/assets.server';
import { embedAddresses, type EmbedAddresses } from './addresses';
import type { Figure, FigureKind } from './figure';
import { figureEntries, figureOf } from './figures.server';
import { picture, type Picture } from './standalone';

export { figureEntries };

interface Request {
	params: { kind: FigureKind; id: string; lang?: string | undefined };
	/** Its origin is the site's. */
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
	const { kind, id } = params;
	const locale = localeOf(params.lang);
	const figure = await figureOf(kind, id, locale);
	if (!figure) error(404, `no ${kind} ${id}`);
	const version = await dataVersion();
	const to = embedAddresses({ kind, id }, { locale, version, frozen });
	return { figure, to, version, full: (path) => new URL(path, url.origin).href };
}

/** The figure as one SVG file. */
export const pictureOf = ({ figure, to, version, full }: Requested): Picture =>
	picture(figure, { version, address: full(to.page), theme: 'light' });
