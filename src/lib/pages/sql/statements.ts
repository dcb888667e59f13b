/** One statement of several, and where it begins in the text, UTF-16 units. */
export interface SqlStatement {
	sql: string;
	start: number;
}

/**
 * What a semicolon in it ends nothing: texts, quoted names, comments, $$ … $$. An open one goes to the end. Plain names
 * are among them because a dollar sign in one (a$b) opens nothing.
 */
const CLOSED = [
	/'(?:[^']|'')*'?/y,
	/"(?:[^"]|"")*"?/y,
	/--[^\n]*/y,
	/\/\*[\s\S]*?(?:\*\/|$)/y,
	/[\p{L}_][\p{L}\p{N}_$]*/uy,
	/\$((?:[\p{L}_][\p{L}\p{N}_]*)?)\$[\s\S]*?(?:\$\1\$|$)/uy
] as const;
const COMMENTS = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/**
 * Cuts a text into its statements, at semicolons that are not within a text, a name or a comment.
 * Pieces that say nothing are left out.
 */
export function statementsOf(text: string): SqlStatement[] {
	const ends = [...semicolons(text), text.length];
	return ends
		.map((end, index): SqlStatement => {
			const start = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
			return { sql: text.slice(start, end), start };
		})
		.filter(({ sql }) => sql.replace(COMMENTS, '').trim() !== '');
}

function semicolons(text: string): number[] {
	const found: number[] = [];
	let at = 0;
	while (at < text.length) {
		const end = closedEnd(text, at);
		if (end === null && text[at] === ';') found.push(at);
		at = end ?? at + 1;
	}
	return found;
}

function closedEnd(text: string, at: number): number | null {
	for (const pattern of CLOSED) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match) return at + match[0].length;
	}
	return null;
}
