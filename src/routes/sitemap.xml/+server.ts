import type { RequestHandler } from './$types';
import { links } from '$lib/base/links';
import { LOCALES } from '$lib/base/locale';
import { sitemap, type PageAddresses } from '$lib/give/feed/sitemap';
import { SECTORS } from '$lib/model/record';
import { departments, places } from '$lib/pages/profile/directory.server';
import { query } from '$lib/store/engine/native.server';
import { planPairs } from '$lib/store/plans.server';
import { allDocuments } from '$lib/store/queries/documents';
import { allSeries } from '$lib/store/queries/series';

export const prerender = true;

type Address = (to: ReturnType<typeof links>) => string;

const SECTIONS: Address[] = [
	(to) => to.home(),
	(to) => to.seriesList(),
	(to) => to.compare(),
	(to) => to.changesList(),
	(to) => to.kept(),
	(to) => to.explore(),
	(to) => to.sectors(),
	(to) => to.departments(),
	(to) => to.regions(),
	(to) => to.levels(),
	(to) => to.documents(),
	(to) => to.wording(),
	(to) => to.add(),
	(to) => to.data(),
	(to) => to.sql(),
	(to) => to.method()
];

/** Every page that somebody may look for, in both languages. */
export const GET: RequestHandler = async ({ url }) => {
	const { governed, named } = await places();
	const pages: Address[] = [
		...SECTIONS,
		...(await query(allSeries())).map(
			({ id }): Address =>
				(to) =>
					to.series(id)
		),
		...(await query(allDocuments())).map(
			({ id }): Address =>
				(to) =>
					to.document(id)
		),
		...(await planPairs()).map(
			([a, b]): Address =>
				(to) =>
					to.changes(a.id, b.id)
		),
		...SECTORS.map(
			(sector): Address =>
				(to) =>
					to.sector(sector)
		),
		...(await departments()).map(
			({ name }): Address =>
				(to) =>
					to.department(name)
		),
		...[...governed, ...named].map(
			(place): Address =>
				(to) =>
					to.region(place)
		)
	];
	const addresses = pages.map(
		(page) =>
			Object.fromEntries(
				LOCALES.map((locale) => [locale, new URL(page(links(locale)), url).href])
			) as PageAddresses
	);
	return new Response(sitemap(addresses), { headers: { 'content-type': 'application/xml' } });
};
