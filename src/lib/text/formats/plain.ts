import type { ConvertedText } from './converted';
import { UnreadableFile } from './problems';

/** The commonest characters of Chinese in both scripts: a wrong decoding has hardly any of them. */
const COMMON = new Set(
	'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取據處這為個國來時們對發會經後產種動過學說開關與並業設進實體機點應還無條總數' +
		'，。、；：（）“”《》％０１２３４５６７８９—'
);
const SAMPLE = 65_536;
/** Of fewer bytes nobody could tell their encoding for certain. */
const LEAST_BYTES = 48;
/** In the order in which a tie is decided. */
const LEGACY = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** How much of a text is common Chinese and digits, 0 to 1; control and replacement characters count against it. */
function plausibility(text: string): number {
	let score = 0;
	let length = 0;
	for (const character of text) {
		if (/\s/.test(character)) continue;
		length += 1;
		if (COMMON.has(character) || /\d/.test(character)) score += 1;
		else if (/[\0-\x08\x0e-\x1f\ufffd\ue000-\uf8ff]/.test(character)) score -= 2;
	}
	return length === 0 ? 0 : score / length;
}

/** The encoding of bytes that bear text, or null where no encoding makes Chinese or ASCII of them. */
export function detectEncoding(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const isUtf16 = bytes.subarray(0, SAMPLE).includes(0);
	if (!isUtf16 && isUtf8(bytes)) return 'utf-8';
	if (bytes.length < LEAST_BYTES) return null;
	const sample = bytes.subarray(0, SAMPLE);
	const candidates = isUtf16
		? (['utf-16le', 'utf-16be'] as const)
		: (['utf-8', ...LEGACY] as const);
	const scored = candidates.map((encoding) => ({
		encoding,
		score: plausibility(new TextDecoder(encoding).decode(sample))
	}));
	scored.sort((a, b) => b.score - a.score);
	const best = scored[0];
	return best && best.score > 0.1 ? best.encoding : null;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/**
 * Decodes a text file, whatever its encoding; nothing of it is changed, a byte order mark included, so that
 * offsets are those of the file.
 * @throws {UnreadableFile}
 */
export function readPlain(bytes: Uint8Array): ConvertedText {
	const encoding = detectEncoding(bytes);
	if (encoding === null) throw new UnreadableFile('binary');
	const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
	if (isBinary(text)) throw new UnreadableFile('binary');
	return { text, title: null, warnings: text.includes('\ufffd') ? ['damaged'] : [] };
}

/** Whether more than a hundredth of the first characters are control characters that no text has. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, SAMPLE);
	return (sample.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0) > sample.length / 100;
}
