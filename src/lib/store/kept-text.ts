/** The name, from the folder of the data, of the text that was made of a file. */
export const keptText = (file: string): string => `texts/${file}.txt`;
