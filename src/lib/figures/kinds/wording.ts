import type { Locale } from '../../base/locale';
import { formatYears } from '../../base/years';
import type { WordingAspect } from '../../relate/firmness/aspects';
import {
	bindingShare,
	wordingShares,
	WORDS,
	type DocumentWording,
	type KindWording,
	type WordingCount,
	type WordingWord
} from '../../relate/firmness/shares';
import { colon, list } from '../../words/list';
import { inBrackets } from '../../words/scope';
import { titleIn } from '../../words/book-title';
import { embed } from '../../words/messages/embed';
import { vocabulary } from '../../words/messages/vocabulary';
import { wording as messages } from '../../words/messages/wording';
import { placeName } from '../../words/places';
import { completeFigure } from '../complete-figure';
import { shareHeight, type ShareGroup } from '../charts/share';
import { COLOURS } from '../look/theme';
import type { Figure } from '../figure';
import { LEGEND_GROUND } from '../legend-entry';
import { wordingTable } from '../wording-table';

/** Grounds from firm to soft; what says nothing stands on a faint one. */
const FILLS: Record<WordingWord, { fill: string; ink: string }> = {
	ge: { fill: 'var(--shade-5)', ink: COLOURS.paper },
	le: { fill: 'var(--shade-4)', ink: COLOURS.paper },
	eq: { fill: 'var(--shade-3)', ink: COLOURS.ink },
	range: { fill: 'var(--shade-2)', ink: COLOURS.ink },
	approx: { fill: 'var(--shade-1)', ink: COLOURS.ink },
	hard: { fill: 'var(--shade-5)', ink: COLOURS.paper },
	none: { fill: COLOURS.faint, ink: COLOURS.ink },
	soft: { fill: 'var(--shade-2)', ink: COLOURS.ink }
};

/** A share as a whole percentage; what rounds to nothing says so. */
export const percentOf = (share: number): string =>
	share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;

/** What a word of an aspect is called. */
export function wordName(word: WordingWord, locale: Locale): string {
	const { comparator, force } = vocabulary[locale];
	if (word === 'none') return messages[locale].noForce;
	return word === 'hard' || word === 'soft' ? force[word] : comparator[word];
}

/** What a document is called beside others of its kind: 2026年内蒙古自治区. */
export function documentName(
	{ region, plan_start, plan_end }: DocumentWording['document'],
	locale: Locale
): string {
	const years = formatYears(plan_start, plan_end);
	const place = placeName(region, locale);
	return locale === 'zh' ? `${place}${years}年` : `${place} ${years}`;
}

/** How documents word their targets: a bar each, by the kinds of documents; null where none says enough. */
export function wordingFigure(
	counts: readonly WordingCount[],
	aspect: WordingAspect,
	locale: Locale
): Figure | null {
	const kinds = wordingShares(counts, aspect);
	const [first] = kinds;
	if (!first) return null;
	const m = messages[locale];
	const documents = kinds.flatMap((kind) => kind.documents);
	const groups = kinds.map((kind) => groupOf(kind, kinds.length > 1, locale));
	return completeFigure({
		kind: 'wording',
		id: aspect,
		locale,
		series: [],
		places: documents.map(({ document }) => document.region),
		title: embed[locale].withFinding(m.figureTitle[aspect], finding(first, aspect, locale)),
		cautions: [m.counted],
		legend: WORDS[aspect].map((word) => ({
			label: wordName(word, locale),
			d: LEGEND_GROUND,
			fill: FILLS[word].fill,
			stroke: COLOURS.mark,
			width: 1
		})),
		source: embed[locale].documents(documents.map(({ document }) => titleIn(document, locale))),
		table: wordingTable(aspect, kinds),
		panels: [
			{
				heading: null,
				cautions: [],
				alternative: kinds
					.map(({ kind, documents: own }) => kindInWords(kind, own, locale))
					.join(locale === 'zh' ? '。' : '. '),
				chart: { type: 'share', groups },
				statements: [],
				told: documents.flatMap((each) => toldParts(each, locale)),
				height: (width) => shareHeight(groups, width)
			}
		]
	});
}

const groupOf = ({ kind, documents }: KindWording, named: boolean, locale: Locale): ShareGroup => ({
	name: named ? vocabulary[locale].documentKind[kind] : null,
	rows: documents.map((each) => ({
		name: documentName(each.document, locale),
		total: messages[locale].targets(each.targets),
		segments: each.shares.map(({ word, share }) => ({
			share,
			label: percentOf(share),
			...FILLS[word]
		}))
	}))
});

/** What each part of a document's bar says when asked; empty ones are not drawn. */
const toldParts = ({ document, shares }: DocumentWording, locale: Locale): string[] =>
	shares
		.filter(({ targets }) => targets > 0)
		.map(
			({ word, targets, share }) =>
				documentName(document, locale) +
				colon(locale) +
				`${wordName(word, locale)} ${percentOf(share)}` +
				inBrackets(messages[locale].targets(targets), locale)
		);

const kindInWords = (
	kind: KindWording['kind'],
	documents: readonly DocumentWording[],
	locale: Locale
): string =>
	vocabulary[locale].documentKind[kind] +
	colon(locale) +
	documents.map((each) => inWords(each, locale)).join(locale === 'zh' ? '；' : '; ');

const inWords = ({ document, shares }: DocumentWording, locale: Locale): string =>
	documentName(document, locale) +
	colon(locale) +
	list(
		shares
			.filter(({ targets }) => targets > 0)
			.map(({ word, share }) => `${wordName(word, locale)} ${percentOf(share)}`),
		locale
	);

/** How much of the plans of a kind binds: 政府工作报告12%到56%. */
function finding({ kind, documents }: KindWording, aspect: WordingAspect, locale: Locale): string {
	const shares = documents.map(bindingShare);
	const [low, high] = [Math.min(...shares), Math.max(...shares)].map(percentOf);
	return messages[locale].finding[aspect](
		vocabulary[locale].documentKind[kind],
		low === high ? (low ?? '') : messages[locale].range(low ?? '', high ?? '')
	);
}
