import { links } from '../../base/links';
import { wordingFigure } from '../../figures/kinds/wording';
import { wordingTable } from '../../figures/wording-table';
import type { WordingAspect } from '../../relate/firmness/aspects';
import { wordingShares, type WordingCount } from '../../relate/firmness/shares';
import type { SharedChart } from './shared-chart';

/**
 * How documents word their targets.
 * @param all what the page begins with, which has an embed
 * @param shown what the filters leave
 * @param query what of the page's address chooses it
 */
export const sharedWording = (
	all: readonly WordingCount[],
	shown: readonly WordingCount[],
	aspect: WordingAspect,
	query: Record<string, string | null>
): SharedChart => ({
	built: shown.length === all.length ? { kind: 'wording', id: aspect } : null,
	view: null,
	page: (locale) => links(locale).wording(query),
	figure: (locale) => wordingFigure(shown, aspect, locale),
	all: wordingTable(aspect, wordingShares(all, aspect))
});
