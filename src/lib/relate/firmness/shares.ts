import { groupBy } from '../../base/group-by';
import { pick } from '../../base/pick';
import type { WordingAspect } from './aspects';
import {
	DOCUMENT_KINDS,
	type Comparator,
	type DocumentKind,
	type DocumentRow,
	type Force
} from '../../model/record';

/** What is told of a document beside its shares. */
export const OF_DOCUMENT = [
	'id',
	'title',
	'title_en',
	'kind',
	'region',
	'plan_start',
	'plan_end'
] as const satisfies readonly (keyof DocumentRow)[];
type WordedDocument = Pick<DocumentRow, (typeof OF_DOCUMENT)[number]>;

/** How a document words some of its targets, each promise once, and how many. */
export interface WordingCount extends WordedDocument {
	comparator: Comparator;
	force: Force | null;
	targets: number;
}

/** The words of each aspect, the firmest first; `none` is no word of it. */
export const WORDS = {
	comparator: ['ge', 'le', 'eq', 'range', 'approx'],
	force: ['hard', 'none', 'soft']
} as const satisfies Record<WordingAspect, readonly (Comparator | Force | 'none')[]>;
export type WordingWord = (typeof WORDS)[WordingAspect][number];

export interface WordingShare {
	word: WordingWord;
	targets: number;
	/** Of all targets of the document, 0 to 1. */
	share: number;
}

/** A document with the shares of its targets, those of no target included, the firmest words first. */
export interface DocumentWording {
	document: WordedDocument;
	targets: number;
	shares: WordingShare[];
}

/** Documents of one kind: only they are compared. */
export interface KindWording {
	kind: DocumentKind;
	/** The latest plan first, of one year the firmest. */
	documents: DocumentWording[];
}

/** A share of fewer targets than these says nothing. */
export const LEAST_TARGETS = 10;

const wordOf = ({ comparator, force }: WordingCount, aspect: WordingAspect): WordingWord =>
	aspect === 'comparator' ? comparator : (force ?? 'none');

/**
 * What part of each document's targets is worded how, by the kinds of documents, the general ones first.
 * Documents of fewer than `LEAST_TARGETS` targets are left out.
 */
export function wordingShares(
	counts: readonly WordingCount[],
	aspect: WordingAspect
): KindWording[] {
	const documents = groupBy(counts, ({ id }) => id)
		.map((group) => documentWording(group, aspect))
		.filter(({ targets }) => targets >= LEAST_TARGETS);
	return groupBy(documents, ({ document }) => document.kind)
		.map((group) => ({
			kind: group[0].document.kind,
			documents: group.toSorted(
				(a, b) =>
					b.document.plan_start - a.document.plan_start ||
					b.document.plan_end - a.document.plan_end ||
					bindingShare(b) - bindingShare(a) ||
					a.document.region.localeCompare(b.document.region, 'zh-CN') ||
					a.document.id.localeCompare(b.document.id)
			)
		}))
		.toSorted((a, b) => DOCUMENT_KINDS.indexOf(a.kind) - DOCUMENT_KINDS.indexOf(b.kind));
}

function documentWording(
	group: readonly [WordingCount, ...WordingCount[]],
	aspect: WordingAspect
): DocumentWording {
	const document = pick(group[0], OF_DOCUMENT);
	const sum = (some: readonly WordingCount[]) =>
		some.reduce((total, { targets }) => total + targets, 0);
	const all = sum(group);
	const shares = WORDS[aspect].map((word) => {
		const targets = sum(group.filter((count) => wordOf(count, aspect) === word));
		return { word, targets, share: targets / all };
	});
	return { document, targets: all, shares };
}

/** The words by which a target binds: a bound to be kept, or what must be. */
const BINDING: readonly WordingWord[] = ['ge', 'le', 'hard'];

/** What part of a document's targets is worded as binding, 0 to 1. */
export const bindingShare = ({ shares }: DocumentWording): number =>
	shares
		.filter(({ word }) => BINDING.includes(word))
		.reduce((total, { share }) => total + share, 0);
