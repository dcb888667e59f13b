import { withoutInvisible } from '../base/invisible';
import type { Parameters } from '../base/parameters';
import { embed } from '../words/messages/embed';
import type { Figure } from './figure';

/** What whoever embeds a chart may write, as parameters of its address, with how many characters of it are shown. */
export const OWN_WORDS = { title: 60, note: 120 } as const;
type OwnWord = keyof typeof OWN_WORDS;

const wordsIn = (address: Parameters, name: OwnWord): string => {
	const text = withoutInvisible(address.get(name) ?? '').replace(/\s+/g, ' ');
	// What is set in quotation marks must not close them.
	const inner = text.replace(/[“”"]/g, '');
	return [...inner.trim()].slice(0, OWN_WORDS[name]).join('').trim();
};

/** A figure with the title and the note of an address. It says that they are not the site's, and what its title was. */
export function withOwnWords(figure: Figure, address: Parameters): Figure {
	const m = embed[figure.locale];
	const title = wordsIn(address, 'title');
	const note = wordsIn(address, 'note');
	return {
		...figure,
		...(title ? { title, shortTitle: title, fullTitle: title } : {}),
		cautions: [
			...(note ? [m.ownNote(note)] : []),
			...(title ? [m.ownTitle(figure.fullTitle)] : []),
			...figure.cautions
		]
	};
}
