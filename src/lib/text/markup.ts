const TAG = /<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]{0,300})?\/?>/y;
const HASHES = /#{1,6} /y;

/** How many units of marking up stand at `at`: an HTML tag, ** of bold, ## of a heading; 0 where the text goes on. */
export function markupLength(line: string, at: number): number {
	const unit = line.charAt(at);
	if (unit === '<') {
		TAG.lastIndex = at;
		return TAG.exec(line)?.[0].length ?? 0;
	}
	if (unit === '*') return line.startsWith('**', at) ? 2 : 0;
	if (unit !== '#' || line.slice(0, at).trim() !== '') return 0;
	HASHES.lastIndex = at;
	return HASHES.exec(line)?.[0].length ?? 0;
}
