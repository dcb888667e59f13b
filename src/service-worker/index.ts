/// <reference types="@sveltejs/kit" />
/*
 * Keeps the pages that were visited, with what they used, for when there is no network. It knows nothing of what a
 * page needs: names with a hash are answered from what was kept, anything else by the host as long as it answers.
 */
import { base, version } from '$service-worker';
import { answer, forgetOld, isOurs, keepVisited, prepare } from '../lib/store/offline/kept';

declare const self: ServiceWorkerGlobalScope;
const site = { base, version };

self.addEventListener('install', (event) => {
	// It changes nothing for open pages: what they ask for is kept, or still there on the host.
	event.waitUntil(prepare(site).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(forgetOld(site).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
	if (isOurs(event.request, site)) event.respondWith(answer(event.request, site));
});

/** A page tells its address and those of what it has loaded. */
self.addEventListener('message', (event) => {
	const addresses: unknown = event.data;
	if (Array.isArray(addresses))
		event.waitUntil(
			keepVisited(
				addresses.filter((each) => typeof each === 'string'),
				site
			)
		);
});
