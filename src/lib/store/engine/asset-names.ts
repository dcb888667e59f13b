import type { TableName } from '$lib/model/columns';

/**
 * File names of what the browser's engine is made of, under `/assets/`. Each carries a hash of its
 * content: whole files under names that change are what survives every cache.
 */
export type AssetNames = Record<TableName | 'engine', string>;
