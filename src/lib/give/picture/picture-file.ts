import type { ExportFile } from '../files/export-table';
import { PNG_SCALE } from '../embed/oembed';
import type { Picture } from './blocks';

/** A picture as an SVG file. */
export const svgFile = (name: string, { svg }: Picture): ExportFile => ({
	name: `${name}.svg`,
	mediaType: 'image/svg+xml',
	bytes: new TextEncoder().encode(svg)
});

/** A picture as an image's address, which the site's policy allows. */
export const pictureAddress = ({ svg }: Picture): string =>
	`data:image/svg+xml,${encodeURIComponent(svg)}`;

/**
 * A picture in pixels, drawn by the browser with the reader's own fonts.
 * @throws when the browser cannot draw it
 */
export async function pngFile(name: string, picture: Picture): Promise<ExportFile> {
	const image = new Image();
	image.src = pictureAddress(picture);
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = picture.width * PNG_SCALE;
	canvas.height = picture.height * PNG_SCALE;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('the browser made no picture');
	return {
		name: `${name}.png`,
		mediaType: 'image/png',
		bytes: new Uint8Array(await blob.arrayBuffer())
	};
}
