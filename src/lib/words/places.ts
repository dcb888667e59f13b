import type { Locale } from '../base/locale';
import { own } from '../base/own';
import { list } from './list';

/** Places whose names English readers know; others keep their Chinese name. */
const ENGLISH: Readonly<Record<string, string>> = {
	全国: 'China',
	北京市: 'Beijing',
	天津市: 'Tianjin',
	河北省: 'Hebei',
	山西省: 'Shanxi',
	内蒙古自治区: 'Inner Mongolia',
	辽宁省: 'Liaoning',
	吉林省: 'Jilin',
	黑龙江省: 'Heilongjiang',
	上海市: 'Shanghai',
	江苏省: 'Jiangsu',
	浙江省: 'Zhejiang',
	安徽省: 'Anhui',
	福建省: 'Fujian',
	江西省: 'Jiangxi',
	山东省: 'Shandong',
	河南省: 'Henan',
	湖北省: 'Hubei',
	湖南省: 'Hunan',
	广东省: 'Guangdong',
	广西壮族自治区: 'Guangxi',
	海南省: 'Hainan',
	重庆市: 'Chongqing',
	四川省: 'Sichuan',
	贵州省: 'Guizhou',
	云南省: 'Yunnan',
	西藏自治区: 'Tibet',
	陕西省: 'Shaanxi',
	甘肃省: 'Gansu',
	青海省: 'Qinghai',
	宁夏回族自治区: 'Ningxia',
	新疆维吾尔自治区: 'Xinjiang',
	香港特别行政区: 'Hong Kong',
	澳门特别行政区: 'Macao',
	台湾省: 'Taiwan'
};

/** More places are counted, not named. */
const FEW_PLACES = 4;

/** The name of a place as readers of a language know it. */
export const placeName = (place: string, locale: Locale): string =>
	locale === 'en' ? (own(ENGLISH, place) ?? place) : place;

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
