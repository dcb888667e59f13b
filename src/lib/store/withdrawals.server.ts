import { groupsByKey } from '../base/group-by';
import type { Withdrawal } from '../relate/statements/withdrawal';
import { createWithdrawalFinder } from '../relate/withdrawals';
import { query } from './engine/native.server';
import { noTargetSentences } from './queries/dismissed';
import { allDocuments } from './queries/documents';
import { allSeries } from './queries/series';
import { loadVocabularies } from './vocabularies.server';

let all: Promise<Withdrawal[]> | undefined;

/** Where documents say that they set no target of a series. Every page of a series asks. */
export const withdrawals = (): Promise<Withdrawal[]> => (all ??= readWithdrawals());

async function readWithdrawals(): Promise<Withdrawal[]> {
	const { words, series } = await loadVocabularies();
	const find = createWithdrawalFinder(words, series);
	return find(
		await query(noTargetSentences()),
		await query(allDocuments()),
		await query(allSeries())
	);
}

let bySeries: Promise<Map<string, Withdrawal[]>> | undefined;

/** Those of one series. */
export async function withdrawalsOf({ id }: { id: string }): Promise<Withdrawal[]> {
	bySeries ??= withdrawals().then((found) => groupsByKey(found, ({ series }) => series));
	return (await bySeries).get(id) ?? [];
}
