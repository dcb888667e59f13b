import { expect, it } from 'vitest';
import { composeName } from '../../language/english/compose';
import { loadVocabulary } from '../../language/load';
import { bundledVocabularies } from './vocabulary';

it('the page reads with the words that the command line reads with', async () => {
	const { glossary, ...words } = bundledVocabularies().words;
	const { glossary: own, ...loaded } = await loadVocabulary('data');
	expect(words).toEqual(loaded);
	// A glossary is a function.
	expect(composeName('新建公路', glossary)).toEqual(composeName('新建公路', own));
});
