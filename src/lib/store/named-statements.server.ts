import type { NamedStatement } from '../relate/kept/obstacles';
import { pledgeNamer } from './plans.server';
import { statementsOfAll } from './statements.server';

let all: Promise<NamedStatement[]> | undefined;

/** What documents and statistics state of all series, in order of time, with what their words call the thing. */
export const namedStatements = (): Promise<NamedStatement[]> => (all ??= readNamed());

async function readNamed(): Promise<NamedStatement[]> {
	const nameOf = await pledgeNamer();
	return (await statementsOfAll()).map((record) => ({
		record,
		name: nameOf(record, record.territory)
	}));
}
