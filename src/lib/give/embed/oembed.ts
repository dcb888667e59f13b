import { site } from '../../words/messages/site';
import type { EmbedAddresses } from './addresses';
import { frameCode } from './code';
import type { Figure } from '../../figures/figure';
import { wrap } from '../../figures/draw/text-lines';

/** The width that heights and previews are reckoned for. */
const WIDTH = 640;

/** Pixels of a PNG for each of the SVG that it is drawn from. */
export const PNG_SCALE = 2;

/** oEmbed 1.0 (oembed.com), type "rich", and the version of the data that was drawn. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	provider_name: string;
	provider_url: string;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
	data_version: string;
}

interface OEmbedOptions {
	to: EmbedAddresses;
	full: (path: string) => string;
	/** Address of the host script. */
	script: string;
	home: string;
	version: string;
	/** Pixels of `chart.png`. */
	image: { width: number; height: number };
}

/** Describes an embed to the systems that ask for it by the page's `<link>`. */
export function oembed(
	figure: Figure,
	{ to, full, script, home, version, image }: OEmbedOptions
): OEmbed {
	const height = frameHeight(figure);
	const frame = { src: full(to.live), title: figure.fullTitle, height, script: full(script) };
	return {
		version: '1.0',
		type: 'rich',
		title: figure.fullTitle,
		provider_name: site[figure.locale].name,
		provider_url: full(home),
		html: frameCode(frame),
		width: WIDTH,
		height,
		thumbnail_url: full(to.png),
		thumbnail_width: image.width,
		thumbnail_height: image.height,
		data_version: version
	};
}

const LINE = { title: 28, text: 20, sentence: 22 };
/** Margins, subtitle, legend, the line that opens the sentences, source and version. */
const AROUND = 180;
/** A drawing is shown up to a quarter larger than it was made, in a container just under the next width. */
const LARGEST_SCALE = 1.25;
const PANEL_HEADING = 50;
const LEGEND_IN_ROW = 4;

/**
 * The height of an embed of usual width, rather too much than too little, for host pages that do not listen
 * to its messages.
 */
export function frameHeight(figure: Figure): number {
	const title = wrap(figure.title, 21, WIDTH - 24).length * LINE.title;
	const [panel, ...others] = figure.panels;
	if (panel?.lines) return title + AROUND + panel.lines.length * LINE.sentence * 1.5;
	if (!panel?.chart) {
		const text = panel?.statements.map(({ quote }) => quote).join('') ?? '';
		return title + AROUND + wrap(text, 13, WIDTH - 40).length * LINE.sentence;
	}
	const rows = others.length === 0 ? 1 : Math.ceil(figure.panels.length / 2);
	const cautions = figure.panels.some((each) => each.cautions.length > 0) ? LINE.text : 0;
	const heading = others.length === 0 ? 0 : PANEL_HEADING + cautions;
	return (
		title +
		AROUND +
		Math.ceil(rows * (panel.height(WIDTH) * LARGEST_SCALE + heading)) +
		Math.ceil(figure.legend.length / LEGEND_IN_ROW - 1) * LINE.text
	);
}
