import { groupsByKey } from '../base/group-by';
import type { SeriesRow } from '../model/record';
import { inOrderOfTime } from '../relate/statements/in-order-of-time';
import type { Statement } from '../relate/statements/statement';
import { statisticStatement } from '../relate/statements/statistic';
import { query } from './engine/native.server';
import { allSeries, allStatements, seriesStatements } from './queries/series';
import { allStatistics } from './queries/statistics';

let statistics: Promise<Map<string, Statement[]>> | undefined;

/** The statistics of each series. Every page of a series asks. */
const statisticsBySeries = () => (statistics ??= readStatistics());

async function readStatistics(): Promise<Map<string, Statement[]>> {
	const series = new Map((await query(allSeries())).map((row) => [row.id, row]));
	const stated = (await query(allStatistics())).flatMap((row) => {
		const of = series.get(row.series);
		return of ? [statisticStatement(row, of)] : [];
	});
	return groupsByKey(stated, (statement) => statement.series ?? '');
}

/** What documents and statistics state of a series, in order of time. */
export async function statementsOfSeries({ id }: Pick<SeriesRow, 'id'>): Promise<Statement[]> {
	const own = (await statisticsBySeries()).get(id) ?? [];
	return inOrderOfTime(await query(seriesStatements(id)), own);
}

let all: Promise<Statement[]> | undefined;

/** What documents and statistics state of all series, in order of time. Many files and pages ask. */
export const statementsOfAll = (): Promise<Statement[]> => (all ??= readAll());

const readAll = async (): Promise<Statement[]> =>
	inOrderOfTime(await query(allStatements()), ...(await statisticsBySeries()).values());
