/** Below this confidence a record is not relied on: it judges nothing, changes nothing, and says so. */
export const SURE = 0.5;

export const isUnsure = ({ confidence }: { confidence: number }): boolean => confidence < SURE;
