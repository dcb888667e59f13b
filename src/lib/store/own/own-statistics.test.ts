import { describe, expect, it } from 'vitest';
import { isOwn, isStatistic, statisticDocument } from '../../base/document-ids';
import { SAMPLE_ROWS } from '../samples';
import {
	freeTableId,
	markedStatistics,
	ownStatisticRows,
	ownStatisticStatements
} from './own-statistics';

const [series] = SAMPLE_ROWS.series;
const [statistic] = SAMPLE_ROWS.statistics;
if (!series || !statistic) throw new Error('no sample');
const table = { rows: [statistic, { ...statistic, id: 'other', series: 'grain-output' }] };

describe('the reader’s own statistics', () => {
	const statements = ownStatisticStatements([table], series);

	it('say in a series what their lines of it say, as results', () => {
		expect(statements.map(({ id, kind, canonical_low }) => [id, kind, canonical_low])).toEqual([
			[statistic.id, 'actual', 16000]
		]);
	});

	it('are told from the statistics of the collection by document and title', () => {
		const [{ document, title } = { document: '', title: '' }] = statements;
		expect([isOwn(document), isStatistic({ document }), title]).toEqual([
			true,
			true,
			'〔我的〕统计公报'
		]);
		const published = statisticDocument('统计公报');
		expect([isOwn(published), isStatistic({ document: published })]).toEqual([false, true]);
	});

	it('are marked in the table that SQL asks', () => {
		expect(markedStatistics([table]).map(({ source }) => source)).toEqual([
			'〔我的〕统计公报',
			'〔我的〕统计公报'
		]);
	});

	it('have ids of their table, which begin with that of their series', () => {
		expect(ownStatisticRows('my2', [statistic, statistic]).map(({ id }) => id)).toEqual([
			'road-length@2014-my2-1',
			'road-length@2014-my2-2'
		]);
	});

	it.each<[string, string[], string]>([
		['the first table', [], 'my1'],
		['one more', ['my1', 'my2'], 'my3'],
		['after one was removed, an id that none of the others has', ['my2'], 'my3']
	])('%s', (_, taken, id) => {
		expect(freeTableId(taken.map((one) => ({ id: one })))).toBe(id);
	});
});
