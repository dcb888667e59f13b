import { comparePlans, type PledgeChange } from '../../src/lib/relate/changes/compare';
import { pledgesOf, type PledgeNamer } from '../../src/lib/relate/changes/pledge';
import { isUnsure } from '../../src/lib/model/sure';
import type { CatalogEntry, SeriesRow, TargetRecord } from '../../src/lib/model/record';

const MOST_NAMED = 12;

/** A document with what was found in it. */
export interface Found {
	entry: CatalogEntry;
	targets: readonly TargetRecord[];
}

export interface Findings extends Found {
	before: Found | null;
	series: readonly SeriesRow[];
	/** Ids of the documents that say something of each series. */
	documentsOf: ReadonlyMap<string, ReadonlySet<string>>;
	nameOf: PledgeNamer;
}

/** What was found in a document, as lines for a terminal. */
export function reportLines(findings: Findings): string[] {
	const { targets, before } = findings;
	return [
		countsLine(targets),
		...seriesLines(findings),
		...unsureLines(targets),
		...(before
			? [
					`compared with ${before.entry.id} (${before.entry.title}):`,
					...changeLines(before, findings, findings.nameOf)
				]
			: ['no earlier plan of this place and kind to compare with'])
	];
}

function countsLine(targets: readonly TargetRecord[]): string {
	const count = (kind: TargetRecord['kind']) => targets.filter((one) => one.kind === kind).length;
	const pages = new Set(targets.flatMap(({ page }) => page ?? [])).size;
	const where = pages > 0 ? ` on ${pages} pages` : '';
	return `found ${count('target')} targets, ${count('actual')} results, ${count('standard')} standards${where}`;
}

function seriesLines({ entry, targets, series, documentsOf }: Findings): string[] {
	const named = new Map(series.map(({ id, name }) => [id, name]));
	const own = [...new Set(targets.flatMap((one) => one.series ?? []))];
	const joined = own.filter((id) =>
		[...(documentsOf.get(id) ?? [])].some((one) => one !== entry.id)
	);
	const list = joined.map((id) => named.get(id) ?? id);
	return [
		`joins ${joined.length} series of other documents${list.length > 0 ? `: ${shorten(list)}` : ''}`,
		`begins ${own.length - joined.length} series, and ${targets.filter((one) => one.series === null).length} numbers stand alone`
	];
}

function unsureLines(targets: readonly TargetRecord[]): string[] {
	const unsure = targets.filter(isUnsure).sort((a, b) => a.confidence - b.confidence);
	if (unsure.length === 0) return [];
	return [
		`unsure of ${unsure.length}:`,
		...unsure
			.slice(0, MOST_NAMED)
			.map((one) => `  ${one.confidence.toFixed(2)}  ${claim(one)}  @${one.at}`)
	];
}

/** What changed in a document since it was read the last time; nothing where that is the first time. */
export const sinceLines = (before: Found | null, now: Found, nameOf: PledgeNamer): string[] =>
	before ? ['since it was read the last time:', ...changeLines(before, now, nameOf)] : [];

function changeLines(before: Found, after: Found, nameOf: PledgeNamer): string[] {
	const plan = ({ entry, targets }: Found) => ({
		document: entry,
		pledges: pledgesOf(targets, (target) => nameOf(target, entry.region))
	});
	const changes = comparePlans(plan(before), plan(after));
	const counts = new Map<string, number>();
	for (const { fate, wording } of changes)
		for (const what of [fate, wording])
			if (what && what !== 'same') counts.set(what, (counts.get(what) ?? 0) + 1);
	const summary = [...counts].map(([what, count]) => `${count} ${what}`).join(', ');
	const both = changes.filter((one) => one.before && one.after);
	return [`  ${summary || 'nothing changed'}`, ...both.slice(0, MOST_NAMED).map(changeLine)];
}

function changeLine({ fate, wording, before, after }: PledgeChange): string {
	const words = wording === null || wording === 'same' ? '' : `, ${wording}`;
	const [was, is] = [before?.record.span ?? '', after?.record.span ?? ''];
	return `  ${fate.padEnd(9)} ${after?.record.indicator ?? ''}: ${was} → ${is}${words}`;
}

const claim = ({ kind, indicator, span, year_start, year_end }: TargetRecord): string =>
	`${kind} ${indicator} ${span} ${year_start === year_end ? year_start : `${year_start}–${year_end}`}`;

const shorten = (names: readonly string[]): string =>
	names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? ' …' : '');
