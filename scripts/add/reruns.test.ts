import { expect, it } from 'vitest';
import { Reruns } from './reruns';

/** Runs that end when they are told to. */
function held() {
	const ran: string[][] = [];
	let end: (() => void) | undefined;
	const reruns = new Reruns((changed) => {
		ran.push([...changed]);
		return new Promise((resolve) => (end = resolve));
	});
	/** Ends the run, and lets what waits for that go on. */
	const next = async () => {
		end?.();
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { ran, reruns, next };
}

it('what changes while nothing runs is run', async () => {
	const { ran, reruns, next } = held();
	reruns.changed('a');
	await next();
	reruns.changed('a');
	expect(ran).toEqual([['a'], ['a']]);
});

it('what changes while one runs waits, and is run once, however often it changed', async () => {
	const { ran, reruns, next } = held();
	reruns.changed('a');
	reruns.changed('b');
	reruns.changed('a');
	reruns.changed('b');
	expect(ran).toEqual([['a']]);
	await next();
	expect(ran).toEqual([['a'], ['b', 'a']]);
	await next();
	expect(ran).toHaveLength(2);
});
