import { PLACES } from 'virtual:english-words';
import type { Locale } from '../base/locale';
import { own } from '../base/own';
import { list } from './list';

/** The nation is no division of itself. */
const NATION = '全国';

/** More places are counted, not named. */
const FEW_PLACES = 4;

/** The name of a place as readers of a language know it. */
export function placeName(place: string, locale: Locale): string {
	if (locale === 'zh') return place;
	return place === NATION ? 'China' : (own(PLACES, place) ?? place);
}

/** Whose numbers they are, named or counted: 内蒙古自治区, 31个地区; nothing of no place. */
export function territoryWords(places: readonly string[], locale: Locale): string {
	const all = [...new Set(places)];
	if (all.length > FEW_PLACES) {
		return locale === 'zh' ? `${all.length}个地区` : `${all.length} places`;
	}
	return list(
		all.map((place) => placeName(place, locale)),
		locale
	);
}

/** A title with whose numbers it is of, where it does not say so itself. */
export const ofTerritory = (title: string, whose: string): string =>
	title.includes(whose) ? title : `${whose} · ${title}`;
