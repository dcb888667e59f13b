import { parseArgs } from 'node:util';
import { DOCUMENT_KINDS, type CatalogEntry, type DocumentKind } from '../../src/lib/model/record';

export const USAGE = `Usage: npm run add -- FILE… [--title T] [--issuer I] [--region R] [--kind K] [--issued YYYY-MM-DD]
                  [--plan-year Y or Y-Y] [--id ID] [--seeds DIR] [--watch]

Copies documents (.txt, .docx, .pdf, .html, .xlsx, .csv, or a .zip of these) into DIR (default: seeds), turns them
into text with pages and tables kept, writes their entries into DIR/catalog.yaml, reads them, and prints what was
found: targets and results, series joined, what is unsure, and what changed since the plan before. What a document
does not say of itself, or says wrongly, the options say; with several documents they hold for all.
Kinds: ${DOCUMENT_KINDS.join(', ')}.
With --watch it does this again whenever a file changes. A document that is added again takes its old place.
Exit status: 0 all were added, 1 some could not be, 2 the command was wrong.
`;

export class CommandError extends Error {}

export interface AddOptions {
	files: string[];
	seeds: string;
	watch: boolean;
	help: boolean;
	/** What the options say of the documents, before any guess. */
	said: Partial<
		Pick<
			CatalogEntry,
			'id' | 'title' | 'issuer' | 'region' | 'kind' | 'issued' | 'plan_start' | 'plan_end'
		>
	>;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** @throws {CommandError} */
export function readOptions(args: string[]): AddOptions {
	const { values, positionals } = parse(args);
	if (!values.help && positionals.length === 0) throw new CommandError(`no FILE\n\n${USAGE}`);
	if (values.id && positionals.length > 1)
		throw new CommandError('--id names one document, and there are several files');
	const { title, issuer, region, issued, id } = values;
	const said = {
		id,
		title,
		issuer,
		region,
		issued,
		kind: kindOf(values.kind),
		...yearsOf(values['plan-year'])
	};
	return {
		files: positionals,
		seeds: values.seeds,
		watch: values.watch,
		help: values.help,
		said: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
	};
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				title: text,
				issuer: text,
				region: text,
				kind: text,
				issued: text,
				'plan-year': text,
				id: text,
				seeds: { ...text, default: 'seeds' },
				watch: flag,
				help: flag
			}
		});
	} catch (error) {
		if (error instanceof TypeError) throw new CommandError(`${error.message}\n\n${USAGE}`);
		throw error;
	}
}

function kindOf(kind: string | undefined): DocumentKind | undefined {
	const known = DOCUMENT_KINDS.find((one) => one === kind);
	if (kind !== undefined && !known)
		throw new CommandError(`--kind ${kind} is none of ${DOCUMENT_KINDS.join(', ')}`);
	return known;
}

function yearsOf(years: string | undefined): { plan_start?: number; plan_end?: number } {
	if (years === undefined) return {};
	const match = /^(\d{4})(?:[-–—](\d{4}))?$/.exec(years);
	if (!match) throw new CommandError(`--plan-year ${years} is no year such as 2025 or 2021-2025`);
	return { plan_start: Number(match[1]), plan_end: Number(match[2] ?? match[1]) };
}
