import * as v from 'valibot';

/** Words as the files of `data/` hold them: one text, separated by spaces. */
export const Words = v.pipe(
	v.string(),
	v.transform((text) => text.split(/\s+/).filter(Boolean))
);
