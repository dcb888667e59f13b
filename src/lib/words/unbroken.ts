/** A percentage with the word of its bound: 10%以上. */
const BOUND = /([\d.,]+[%‰](?:以上|以下|以内|左右))/;

/** A heading in pieces, of which each second one is to stand in one line. */
export const unbrokenPieces = (heading: string): string[] => heading.split(BOUND);
