import { describe, expect, it } from 'vitest';
import type { Statement } from '../../relate/statements/statement';
import { toldBy } from '../../relate/statements/told-by';
import type { OwnDocument } from '../../store/own/own-document';
import { SAMPLE_ENTRY, SAMPLE_ROWS } from '../../store/samples';
import { keptBeside } from './kept';

const [target] = SAMPLE_ROWS.targets;
const [document] = SAMPLE_ROWS.documents;
const [series] = SAMPLE_ROWS.series;
const [statistic] = SAMPLE_ROWS.statistics;
if (!target || !document || !series || !statistic) throw new Error('no sample');

const published = toldBy(document, { ...target, measure: 'level' });
const collection = (told: Statement[]) => ({
	documents: [document],
	series: [series],
	told: () => told
});
const own: OwnDocument = {
	entry: { ...SAMPLE_ENTRY, id: 'my-report', plan_start: 2015, plan_end: 2015 },
	name: 'report.txt',
	text: '',
	warnings: [],
	targets: [],
	dismissed: [],
	dataVersion: ''
};
const said = (fields: Partial<typeof target>) => ({ ...target, document: 'my-report', ...fields });
const name = { core: '公路', work: '', members: 1, unit: '公里' };
const board = (
	told: Statement[],
	targets: (typeof target)[],
	statistics = [statistic],
	asked: string[] | null = ['road-length']
) =>
	keptBeside(collection(told), { documents: [{ ...own, targets }], statistics }, asked, () => name);
const kept = (...asked: Parameters<typeof board>) =>
	board(...asked).rows.map(({ outcome, target, results }) => [
		target.id,
		outcome,
		results.map(({ id }) => id)
	]);

describe('what came of targets beside what the reader added', () => {
	it('a published target is judged by an own statistic', () => {
		expect(kept([published], [])).toEqual([['plan-12', 'above', [statistic.id]]]);
	});

	it('an own target too', () => {
		expect(kept([], [said({ id: 'mine', comparator: 'ge' })])).toEqual([
			['mine', 'met', [statistic.id]]
		]);
	});

	it('a published target is judged by what an own document reports', () => {
		const result = said({
			id: 'result',
			kind: 'actual',
			canonical_low: 12000,
			canonical_high: 12000
		});
		expect(kept([published], [result], [])).toEqual([['plan-12', 'below', ['result']]]);
	});

	it('a target of whose year nobody knows a result waits', () => {
		const { rows, waiting } = board([published], [], []);
		expect(rows).toEqual([]);
		expect(waiting.map(({ id, outcome }) => [id, outcome])).toEqual([['plan-12', 'unreported']]);
	});

	it('all series, where none is asked for', () => {
		expect(kept([published], [], [statistic], null)).toHaveLength(1);
	});

	it('of another series nothing', () => {
		expect(board([], [], [], ['another'])).toEqual({ rows: [], waiting: [], series: [] });
	});

	it('nor one of another place', () => {
		expect(kept([published], [], [{ ...statistic, region: '甲省' }])).toEqual([]);
	});
});
