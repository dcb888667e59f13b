import { classTest, type Token } from './tokens';

// What the words around a number can be; the words of each class stand in data/lexicon/.

export const isVerb = classTest(
	'manner',
	'deliver',
	'deliver_kept',
	'add',
	'decrease',
	'stage',
	'become'
);
export const isWorkVerb = classTest('deliver', 'deliver_kept', 'add', 'decrease');
export const isKeptVerb = classTest('deliver_kept');
export const isContained = classTest('contained');
export const isManner = classTest('manner');
export const isNominal = classTest('nominal', 'work');
export const isAround = classTest('adverb', 'time', 'territory', 'determiner');
export const isAdverb = classTest('adverb');
export const isTime = classTest('time');
export const isPreposition = classTest('preposition');
export const isBasis = classTest('basis');
export const isConjunction = classTest('conjunction');
export const isHead = classTest('head');
export const isWhole = classTest('whole');
export const isNoun = classTest('noun');
export const isLink = classTest('reach', 'grow', 'fall');
export const isThing = classTest('thing');
export const isReach = classTest('reach');
export const isStage = classTest('stage');
export const isAdd = classTest('add');
export const isWork = classTest('work');
export const isModifier = classTest('modifier');
export const isGeneric = classTest('generic', 'head', 'modifier');

/** A separator of list items. */
export function isSeparator(token: Token | undefined): boolean {
	return token !== undefined && (token.kind === 'dot' || isConjunction(token));
}
