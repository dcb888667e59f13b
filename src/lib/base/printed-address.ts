/** Addresses that only the machine itself can open: pages that are built without SITE_ORIGIN know no other. */
const ONLY_HERE = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?=[/?#]|$)/;

/** An address as it is printed: where nobody else could open it, the name of the site and the path. */
export const printedAddress = (address: string, site: string): string =>
	ONLY_HERE.test(address) ? `${site} ${decodeURI(address.replace(ONLY_HERE, ''))}` : address;
