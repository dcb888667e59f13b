import { withNames, type NamedStatement } from '../relate/kept/obstacles';
import { pledgeNamer } from './plans.server';
import { statementsOfAll } from './statements.server';

let all: Promise<NamedStatement[]> | undefined;

/** What documents and statistics state of all series, in order of time, with what their words call the thing. */
export const namedStatements = (): Promise<NamedStatement[]> => (all ??= readNamed());

const readNamed = async (): Promise<NamedStatement[]> =>
	withNames(await statementsOfAll(), await pledgeNamer());
