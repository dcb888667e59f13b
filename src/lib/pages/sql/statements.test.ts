import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements';

describe('the statements of a text', () => {
	it.each([
		['one', 'select 1', ['select 1']],
		['one with its semicolon', 'select 1;', ['select 1']],
		['several', 'select 1; select 2', ['select 1', ' select 2']],
		['a semicolon in a text', "select ';''；' ; select 2", ["select ';''；' ", ' select 2']],
		['a semicolon in a name', 'select 1 as "a;b"', ['select 1 as "a;b"']],
		['a semicolon in a comment', 'select 1 -- a;b\n, 2', ['select 1 -- a;b\n, 2']],
		['a semicolon in a long comment', '/* a;b */ select 1', ['/* a;b */ select 1']],
		['a semicolon between dollars', 'select $$a;b$$', ['select $$a;b$$']],
		[
			'a dollar within a name',
			'select 1 as a$b$; select 2 as a$b$',
			['select 1 as a$b$', ' select 2 as a$b$']
		],
		['a parameter between two', 'select $1$;select 2', ['select $1$', 'select 2']],
		['nothing but a comment behind', 'select 1; -- done', ['select 1']],
		['a text that is not closed', "select 'a; select 2", ["select 'a; select 2"]],
		['nothing', ' ; ', []]
	])('%s', (_title, text, statements) => {
		expect(statementsOf(text).map(({ sql }) => sql)).toEqual(statements);
	});

	it('say where they begin', () => {
		expect(statementsOf('select 1;select 2').map(({ start }) => start)).toEqual([0, 9]);
	});
});
