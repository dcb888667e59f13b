import type { Correction } from '../model/correction';

/**
 * Corrections in the form of labels, one JSON object a line, as `readLabels` reads them: the first line says which
 * parts of which files were looked at, which are the corrected numbers only. A rejected number has its part and no
 * label: a record that is found there is one too many.
 */
export function correctionLabels(corrections: readonly Correction[]): string {
	const ranges: Record<string, [number, number][]> = {};
	for (const { file, at, end } of corrections) (ranges[file] ??= []).push([at, end]);
	for (const spans of Object.values(ranges)) spans.sort(([a], [b]) => a - b);
	const labels = corrections
		.filter(({ verdict }) => verdict !== 'rejected')
		.map(({ file, at, span, fields, kept }) => ({ file, at, span, ...fields, ...kept }));
	return [{ ranges }, ...labels].map((line) => `${JSON.stringify(line)}\n`).join('');
}
