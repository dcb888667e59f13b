import { escapeXml } from '../../base/escape-xml';

/** What an iframe needs to stand on a host page. */
export interface Frame {
	/** Full address of the embed. */
	src: string;
	title: string;
	/** Pixels, for hosts that strip the script. */
	height: number;
	/** Full address of the script that fits the frame to its content. */
	script: string;
}

/** The code that an author pastes into a page. */
export const frameCode = ({ src, title, height, script }: Frame): string =>
	`<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>\n<script src="${escapeXml(script)}" async></script>`;
