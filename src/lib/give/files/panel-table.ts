import { chosenPanel, type PanelChoice, type PanelParts } from '../../relate/panel/choice';
import { panelColumns } from '../../relate/panel/panel-columns';
import type { ExportTable } from '../../model/table';

/** The panel of a choice as a file for programs: codes and names of columns stay as they are in every format. */
export function panelTable(
	parts: PanelParts,
	choice: PanelChoice,
	{ sentences, version }: { sentences: boolean; version: string }
): ExportTable {
	const columns = panelColumns(sentences);
	return {
		name: 'plan-panel',
		columns,
		readable: columns,
		rows: chosenPanel(parts, choice),
		about: [
			['version', version],
			['territories', choice.territories?.join('、') ?? 'all'],
			['series', choice.series.map(({ id }) => id).join(' ')],
			['years', choice.years?.join('–') ?? 'all'],
			['documents up to', choice.asOf ?? 'all']
		]
	};
}
