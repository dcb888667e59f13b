import { loadVocabulary } from './load';
import { createUnitMatcher } from './zh/unit-names';

/** The vocabularies of the project, for tests. */
export const vocabulary = await loadVocabulary('data');
export const units = createUnitMatcher(vocabulary.units.spellings);
