import { expect, it } from 'vitest';
import { loadVocabulary } from '../../language/load';
import { bundledVocabularies } from './vocabulary';

it('the page reads with the words that the command line reads with', async () => {
	expect(bundledVocabularies().words).toEqual(await loadVocabulary('data'));
});
