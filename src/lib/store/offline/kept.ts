import { wayOf } from './policy';

/** The site as its service worker knows it. */
export interface Site {
	/** Path that all its addresses begin with; empty at the root of a host. */
	base: string;
	/** Of the build. */
	version: string;
}

/** Shown in place of a page that was never opened. */
export const OFFLINE_PAGE = '/offline.html';
/** A host that has not answered for so long is taken for gone, where something is kept. */
const PATIENCE_MS = 10_000;
/** Says on a page that it comes from what was kept, and when that came: `<html data-kept="…">`. */
export const KEPT_MARK = 'data-kept';

const prefixOf = ({ base }: Site) => `plan-targets${base}@`;
/** What this version of the site has kept, or used of what the one before it kept. */
const cacheOf = (site: Site) => prefixOf(site) + site.version;

/** The path of an address below the base of the site, or null for another site's. */
function pathOf(address: string, { base }: Site): string | null {
	const { origin, pathname } = new URL(address);
	return origin === location.origin && pathname.startsWith(`${base}/`)
		? pathname.slice(base.length)
		: null;
}

/** Pages are kept once, whatever their query asks: it is the browser that answers it. */
const keyOf = (address: string) => new URL(address).pathname;

/** Whether a request is answered here at all. */
export function isOurs(request: Request, site: Site): boolean {
	const path = pathOf(request.url, site);
	return (
		request.method === 'GET' &&
		!request.headers.has('range') &&
		path !== null &&
		wayOf(path) !== 'none'
	);
}

/** Answers a request that `isOurs`. */
export async function answer(request: Request, site: Site): Promise<Response> {
	const isHashed = wayOf(pathOf(request.url, site) ?? '') === 'kept';
	// Who asks past all caches was given something damaged, or something old.
	const anew = request.cache === 'reload' && request.mode !== 'navigate';
	const kept = anew ? undefined : await find(keyOf(request.url), site);
	if (kept && isHashed) return kept;
	try {
		const fresh = fetchAndKeep(request, site);
		const response = kept ? await Promise.race([fresh, tooLate()]) : await fresh;
		if (!kept || response.status < 500) return response;
	} catch (cause) {
		if (!kept && request.mode === 'navigate') return await offlinePage(site, cause);
		if (!kept) throw cause;
	}
	return request.mode === 'navigate' ? marked(kept) : kept;
}

const tooLate = () =>
	new Promise<never>((_, reject) =>
		setTimeout(() => reject(new Error('the host does not answer')), PATIENCE_MS)
	);

async function fetchAndKeep(request: Request, site: Site): Promise<Response> {
	const response = await fetch(request);
	if (response.status === 200 && response.type === 'basic' && !response.redirected) {
		const copy = response.clone();
		await keep(keyOf(request.url), copy, site);
	}
	return response;
}

async function keep(key: string, response: Response, site: Site): Promise<void> {
	try {
		const cache = await caches.open(cacheOf(site));
		// Not awaited by who asked: it is written while it comes.
		void cache.put(key, response).catch(() => undefined);
	} catch {
		// Storage is full or closed: nothing is kept then, and everything works while there is a network.
	}
}

/** What was kept under a path by this version, or else by the one before. */
async function find(key: string, site: Site): Promise<Response | undefined> {
	try {
		const names = (await caches.keys()).filter((name) => name.startsWith(prefixOf(site)));
		const own = cacheOf(site);
		for (const name of [own, ...names.filter((each) => each !== own).reverse()]) {
			const found = await (await caches.open(name)).match(key, { ignoreVary: true });
			if (!found) continue;
			if (name !== own) await keep(key, found.clone(), site);
			return found;
		}
	} catch {
		// Closed storage holds nothing.
	}
	return undefined;
}

/** A kept page says that it is one. */
async function marked(page: Response): Promise<Response> {
	const since = page.headers.get('date') ?? '';
	const html = (await page.text()).replace(
		'<html',
		`<html ${KEPT_MARK}="${since.replace(/"/g, '')}"`
	);
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function offlinePage(site: Site, cause: unknown): Promise<Response> {
	const page = await find(site.base + OFFLINE_PAGE, site);
	if (!page) throw cause;
	return page;
}

/** Keeps what must be there before anything fails. */
export async function prepare(site: Site): Promise<void> {
	const cache = await caches.open(cacheOf(site));
	await cache.add(new Request(site.base + OFFLINE_PAGE, { cache: 'reload' }));
}

/** Keeps a page that was opened before the worker was there, or from within the site, with what it used. */
export async function keepVisited(addresses: readonly string[], site: Site): Promise<void> {
	for (const address of addresses) {
		const path = pathOf(address, site);
		if (path === null || wayOf(path) === 'none') continue;
		const own = await caches.open(cacheOf(site));
		if (await own.match(keyOf(address), { ignoreVary: true })) continue;
		if (wayOf(path) === 'kept' && (await find(keyOf(address), site))) continue;
		try {
			await fetchAndKeep(new Request(keyOf(address)), site);
		} catch {
			// It will be asked for again when it is used.
		}
	}
}

/** Forgets all but this version and the one before: pages of that may still be open. */
export async function forgetOld(site: Site): Promise<void> {
	const others = (await caches.keys()).filter(
		(name) => name.startsWith(prefixOf(site)) && name !== cacheOf(site)
	);
	await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}
