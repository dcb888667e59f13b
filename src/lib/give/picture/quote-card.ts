import { printedAddress } from '../../base/printed-address';
import type { Statement } from '../../relate/statements/statement';
import type { Locale } from '../../base/locale';
import { titleIn } from '../../words/book-title';
import { issuerName } from '../../words/departments';
import { colon } from '../../words/list';
import { ofTerritory, placeName } from '../../words/places';
import { embed } from '../../words/messages/embed';
import { site } from '../../words/messages/site';
import { indicatorName } from '../../words/name';
import { INNER, lines, MARGIN, sheet, space, stack, WIDTH, type Picture } from './blocks';
import { claimKind, claimWords } from './claim-line';
import { qrBlock } from './qr';
import { CARD_RATIO } from './shapes';
import { atMost, broken, wrap } from '../../figures/draw/text-lines';
import type { Theme } from './tokens';

const QR = 116;
const BESIDE_QR = INNER - QR - 16;

/** What a card shows of a record. */
export type QuotedRecord = Pick<
	Statement,
	| 'quote'
	| 'indicator'
	| 'indicator_en'
	| 'indicator_en_source'
	| 'title'
	| 'title_en'
	| 'issuer'
	| 'issued'
	| 'territory'
> &
	Parameters<typeof claimKind>[0];

interface CardOptions {
	/** The full address of the sentence. */
	address: string;
	version: string;
	theme: Theme;
	locale: Locale;
}

/** One sentence as a picture, with what it says, where it stands and the address as a code. */
export function quoteCard(
	record: QuotedRecord,
	{ address, version, theme, locale }: CardOptions
): Picture {
	const m = embed[locale];
	const name = ofTerritory(indicatorName(record, locale), placeName(record.territory, locale));
	const claim = claimWords(record, locale);
	const quote = `“${record.quote.trim()}”`;
	const origin = [
		titleIn(record, locale),
		record.issuer && issuerName(record.issuer, locale),
		record.issued ?? m.undated
	].flatMap((part) => part ?? []);
	const code = qrBlock(address, QR, WIDTH - MARGIN - QR);
	const width = code ? BESIDE_QR : INNER;
	const small = { size: 12, fill: 'var(--ink-2)' };
	const foot = stack([
		lines(atMost(wrap(origin.join(locale === 'zh' ? '，' : ', '), 12, width), 3), small),
		lines(atMost(broken(printedAddress(address, site[locale].name), 12, width), 2), small),
		lines([`${site[locale].name} · ${m.version(version)}`], small)
	]);
	const beside = {
		height: Math.max(foot.height, code?.height ?? 0),
		svg: (y: number) => foot.svg(y) + (code?.svg(y) ?? '')
	};
	const blocks = [
		lines(atMost(wrap(`${name} · ${claimKind(record, locale)}`, 15, INNER), 2), {
			size: 15,
			fill: 'var(--ink-2)'
		}),
		lines(wrap(claim, 30, INNER), { size: 30, weight: 600, fill: 'var(--ink)' }),
		space(8),
		lines(wrap(quote, 16, INNER), { size: 16, fill: 'var(--ink)' }),
		space(14),
		beside
	];
	const words = { title: `${name}${colon(locale)}${claim}`, alternative: quote, locale, theme };
	const tall = sheet(blocks, words);
	// A short sentence fills the card of a link; a long one is not made smaller for it.
	return tall.height < WIDTH / CARD_RATIO ? sheet(blocks, words, CARD_RATIO) : tall;
}
