import { FIGURE_KINDS, type FigureKind } from '../lib/figures/figure';

/** The kind of an embedded chart. */
export const match = (value: string): value is FigureKind =>
	FIGURE_KINDS.some((kind) => kind === value);
