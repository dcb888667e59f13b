import { encode } from 'uqr';
import { MARGIN, type PictureBlock } from './blocks';

/** Readers want a light border of so many modules around the code. */
const QUIET = 4;

/** Longer addresses make modules that a phone cannot tell apart in this size. */
const LONGEST = 300;

/**
 * An address as a QR code, dark on light in every theme: many readers know no other way round.
 * @returns null where it is too long; it then stands in words alone
 */
export function qrBlock(address: string, size: number, x = MARGIN): PictureBlock | null {
	if (address.length > LONGEST) return null;
	const { data, size: modules } = encode(address, { ecc: 'M', border: QUIET });
	const path = data
		.flatMap((row, y) => row.flatMap((dark, column) => (dark ? [`M${column} ${y}h1v1h-1z`] : [])))
		.join('');
	const scale = size / modules;
	return {
		height: size,
		svg: (y) =>
			`<g transform="translate(${x} ${y}) scale(${scale})"><rect width="${modules}" height="${modules}" fill="#fff"/><path d="${path}" fill="#000" shape-rendering="crispEdges"/></g>`
	};
}
