import { describe, expect, it } from 'vitest';
import { unlessAborted } from './abort';

const never = new Promise<never>(() => undefined);
const reason = new Error('the worker is gone');

describe('unlessAborted', () => {
	it('gives what the work comes to', async () => {
		await expect(unlessAborted(Promise.resolve(1), new AbortController().signal)).resolves.toBe(1);
	});

	it('fails as the work fails', async () => {
		const work = Promise.reject(new Error('no such column'));
		await expect(unlessAborted(work, new AbortController().signal)).rejects.toThrow('no such');
	});

	it('fails with the reason of the signal where the work would never end', async () => {
		const life = new AbortController();
		const waiting = unlessAborted(never, life.signal);
		life.abort(reason);
		await expect(waiting).rejects.toBe(reason);
	});

	it('fails at once under a signal that has fired', async () => {
		await expect(unlessAborted(never, AbortSignal.abort(reason))).rejects.toBe(reason);
	});
});
