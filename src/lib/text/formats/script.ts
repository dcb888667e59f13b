import type { ConvertedText } from './converted';
import { UnreadableFile } from './problems';

const SAMPLE = 50_000;
/** Common characters that simplified Chinese does not have. */
const TRADITIONAL =
	/[國發來時會經產種動過學說開關與業設進實體機點應還無條總數東車長門們對標資區達現線環務農濟萬億]/g;
/** A text with more of them, among its Chinese characters, is not one that only quotes them. */
const TRADITIONAL_SHARE = 0.03;
/** Of all letters of the first pages. A plan of numbers and Latin codes still has more. */
const LEAST_CHINESE = 0.15;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Sees to it that a text is what is read: Chinese, in simplified characters. Traditional ones are turned into
 * these by word, so that later offsets are those of the text that is given back.
 * @throws {UnreadableFile} where it is another script
 */
export async function inSimplifiedChinese(converted: ConvertedText): Promise<ConvertedText> {
	const sample = converted.text.slice(0, SAMPLE);
	if (!sample.trim()) throw new UnreadableFile('no-text');
	const letters = count(sample, /\p{L}/gu);
	const chinese = count(sample, /\p{Script=Han}/gu);
	if (count(sample, /\p{Script=Mongolian}/gu) > 0.3 * letters)
		throw new UnreadableFile('mongolian');
	if (chinese < LEAST_CHINESE * letters || chinese === 0) throw new UnreadableFile('not-chinese');
	if (count(sample, TRADITIONAL) < TRADITIONAL_SHARE * chinese) return converted;
	const { Converter } = await import('opencc-js/t2cn');
	const simplify = Converter({ from: 't', to: 'cn' });
	return {
		text: simplify(converted.text),
		title: converted.title && simplify(converted.title),
		warnings: [...converted.warnings, 'traditional']
	};
}
