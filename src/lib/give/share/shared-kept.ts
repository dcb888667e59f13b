import { links } from '../../base/links';
import { keptFigure, type Kept } from '../../figures/kinds/kept';
import { keptTable } from '../../figures/kept-table';
import { groupInAddress, type KeptGroup } from '../../relate/kept/groups';
import type { SharedChart } from './shared-chart';

/**
 * What came of the targets.
 * @param all what the page begins with, which has an embed
 * @param shown what the filters leave
 */
export const sharedKept = (
	all: Kept,
	shown: Kept,
	by: KeptGroup,
	narrowed: boolean
): SharedChart => ({
	built: narrowed ? null : { kind: 'kept', id: by },
	view: null,
	page: (locale) => links(locale).kept({ by: groupInAddress(by) }),
	figure: (locale) => keptFigure(shown, by, locale),
	all: keptTable('kept-all', all.rows)
});
