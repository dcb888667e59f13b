import { numbersFigure, type NumbersParts } from '../../figures/kinds/numbers';
import type { Locale } from '../../base/locale';
import type { SharedChart } from './shared-chart';

/** A chart that nobody embeds, but whose picture and data can be taken away. */
export const sharedDrawing = (
	parts: (locale: Locale) => NumbersParts,
	page: (locale: Locale) => string
): SharedChart => ({
	built: null,
	view: null,
	page,
	figure: (locale) => numbersFigure(parts(locale), locale)
});
