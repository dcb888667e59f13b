import { pinyin } from 'pinyin-pro';

/** Longest address that is made from a phrase; file systems and mail programs cut longer ones. */
const LONGEST = 60;

/** A readable ASCII address of a Chinese phrase, the same on every run: 高标准农田 is gao-biao-zhun-nong-tian. */
export function address(phrase: string): string {
	const syllables = pinyin(phrase, {
		toneType: 'none',
		type: 'array',
		nonZh: 'consecutive',
		v: true
	});
	const words = syllables
		.join('-')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	const whole = words.join('-');
	if (whole.length <= LONGEST) return whole;
	const cut = whole.slice(0, LONGEST);
	return `${cut.slice(0, cut.lastIndexOf('-'))}-${fingerprint(phrase)}`;
}

/** Four letters that tell two phrases apart whose readable address is the same (32-bit FNV-1a). */
export function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text))
		hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return (hash % 36 ** 4).toString(36).padStart(4, '0');
}
