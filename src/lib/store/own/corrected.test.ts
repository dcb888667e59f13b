import { describe, expect, test } from 'vitest';
import type { Correction } from '../../model/correction';
import { correctionOf } from '../../model/correction.fixture';
import { isCorrected } from '../../model/correction';
import { SAMPLE_ENTRY, SAMPLE_ROWS } from '../samples';
import { asCorrected } from './corrected';
import type { OwnDocument } from './own-document';

const [target] = SAMPLE_ROWS.targets;
if (!target) throw new Error('no sample');

/** A promise that is made again twice, in a text of two pages. */
const own: OwnDocument = {
	entry: { ...SAMPLE_ENTRY, id: 'my-plan' },
	name: 'plan.txt',
	text: `公路建设规模1.4万公里。\f城镇新增就业18万人以上。`,
	warnings: [],
	targets: [
		{ ...target, id: 'first', at: 6, confidence: 0.4 },
		{ ...target, id: 'second', at: 20, repeats: 'first' },
		{ ...target, id: 'third', at: 30, repeats: 'first' }
	],
	dismissed: [],
	dataVersion: ''
};
const said = (id: string, correction: Correction): Correction => ({
	...correction,
	id,
	document: 'my-plan'
});
const thirteen = { value_low: 13000, value_high: 13000, unit: '公里' };
const laid = (...corrections: Correction[]) => asCorrected(own, corrections);
const repeats = ({ targets }: OwnDocument) => targets.map((one) => [one.id, one.repeats]);

describe('an own document as its reader corrected it', () => {
	test('without corrections, and with those of another document, it is as it was read', () => {
		expect(laid()).toBe(own);
		expect(laid({ ...said('first', correctionOf('changed')), document: 'other' })).toBe(own);
	});

	test('a changed record has the fields of the reader and the value that follows, marked and sure', () => {
		const { targets } = laid(said('first', correctionOf('changed', { fields: thirteen })));
		expect(targets[0]).toMatchObject({ value_low: 13000, canonical_low: 13000, confidence: 1 });
		expect(targets.map(isCorrected)).toEqual([true, false, false]);
	});

	test.each([
		[
			'changed',
			[
				['first', null],
				['second', null],
				['third', 'second']
			]
		],
		[
			'rejected',
			[
				['second', null],
				['third', 'second']
			]
		]
	] as const)('what repeats a %s promise makes it by itself', (verdict, expected) => {
		expect(repeats(laid(said('first', correctionOf(verdict))))).toEqual(expected);
	});

	test('a repetition that was changed is a promise of its own', () => {
		expect(repeats(laid(said('second', correctionOf('changed'))))).toEqual([
			['first', null],
			['second', null],
			['third', 'first']
		]);
	});

	test('a rejected record is among the dismissed numbers', () => {
		const { targets, dismissed } = laid(said('third', correctionOf('rejected')));
		expect(targets.map(({ id }) => id)).toEqual(['first', 'second']);
		expect(dismissed.map(({ reason }) => reason)).toEqual(['reader/rejected']);
	});

	test('a missed number is a record, with its place in its sentence and its page', () => {
		const at = own.text.indexOf('18万人');
		const missed = said(`my-plan@${at}-${at + 4}`, correctionOf('missed', { at }));
		const { targets } = laid(missed);
		const added = targets.find(({ id }) => id === missed.id);
		expect(added).toMatchObject({ indicator: '城镇新增就业', page: 2, repeats: null });
		expect(own.text.slice(added?.quote_at, at)).toBe('城镇新增就业');
	});
});
