/** A file name with an ending, as pages' names have none. */
export const match = (value: string): boolean => /^[^/]+\.(csv|json|xlsx|parquet)$/.test(value);
