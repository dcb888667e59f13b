import { join } from 'node:path';
import { readYaml } from '../base/yaml';
import {
	readVocabulary,
	VOCABULARY_FILES,
	type Vocabulary,
	type VocabularyFile
} from './vocabulary';

/**
 * Loads the vocabulary from the YAML files of a folder (the project's `data/`). For Node only.
 * @throws {Error} naming the file that is missing or wrong
 */
export async function loadVocabulary(folder: string): Promise<Vocabulary> {
	const files: Partial<Record<VocabularyFile, unknown>> = {};
	for (const name of VOCABULARY_FILES) {
		files[name] = await readYaml(join(folder, `${name}.yaml`));
	}
	return readVocabulary(files as Record<VocabularyFile, unknown>);
}
