import { VIEW_PAGES, type ViewPage } from '../lib/base/links';

/** A page whose charts can be embedded in any view. */
export const match = (value: string): value is ViewPage => VIEW_PAGES.some((of) => of === value);
