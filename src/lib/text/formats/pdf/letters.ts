/**
 * Radicals that stand for whole characters. Printers that look up in a font which character a glyph draws find these
 * where they should find the character itself: ⽣产总值增⻓ for 生产总值增长.
 */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
	Array.from(
		'⼾户⺟母⺠民⺎兀⺒巳⺝月⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'
	).reduce<[string, string][]>((pairs, character, index, all) => {
		if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
		return pairs;
	}, [])
);

/** The characters that a reader sees, in place of radicals and compatibility forms; the length stays. */
export function asSeen(text: string): string {
	return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (character) => {
		const seen = RADICALS[character] ?? character.normalize('NFKC');
		return seen.length === 1 ? seen : character;
	});
}
