/** The folder of the texts that were made of files, in that of the data. */
export const KEPT_TEXTS = 'texts';

/** The name, from the folder of the data, of the text that was made of a file. */
export const keptText = (file: string): string => `${KEPT_TEXTS}/${file}.txt`;
