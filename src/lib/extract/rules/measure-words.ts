import { alternatives } from '../../base/alternatives';
import type { MeasureWords } from '../../language/vocabulary';

/** Tests of texts for the words of data/measures.yaml; `…At` texts end where the number begins. */
export type MeasureTests = Readonly<Record<keyof ReturnType<typeof patterns>, RegExp>>;

/** Compiles the words once for each vocabulary. */
export function createMeasureTests(words: MeasureWords): MeasureTests {
	return patterns(words);
}

function patterns(words: MeasureWords) {
	const any = (group: keyof MeasureWords) => `(?:${alternatives(words[group])})`;
	const ends = (group: keyof MeasureWords) => new RegExp(`${any(group)}$`);
	const changeAt = (group: 'rise' | 'fall') =>
		new RegExp(`${any(group)}${any('change_noun')}?${any('fillers')}{0,4}$`);
	const whole = (group: keyof MeasureWords) => new RegExp(`^${any(group)}$`);
	return {
		riseAt: changeAt('rise'),
		fallAt: changeAt('fall'),
		aboveAt: new RegExp(`${any('above')}[^,]{0,10}$`),
		belowAt: new RegExp(`${any('below')}[^,]{0,6}$`),
		// 提高到, 缩短至近, 扩大招募规模至
		changeToAt: new RegExp(
			`${any('change_to')}(?:[^,、。]{1,20}至|[到至在为])(?:近|约)?(?:\\d{4}年的?)?$`
		),
		reach: new RegExp(any('reach')),
		limitAt: new RegExp(`${any('limit')}$`),
		standsAt: new RegExp(any('stands_at')),
		isAt: new RegExp(`[^,、]{2}${any('is')}(?:约|近|超|超过)?$`),
		state: new RegExp(any('states')),
		moveAt: new RegExp(`${any('moves')}(?:约|近|超|超过)?$`),
		relief: new RegExp(any('relief')),
		growthName: ends('growth_name'),
		declineName: ends('decline_name'),
		rateName: ends('rate_name'),
		workName: ends('work_name'),
		workVerbAt: new RegExp(`${any('work_verb')}[^,、]{0,24}$`),
		setGoingAt: new RegExp(`${any('set_going')}[^,、]{0,8}$`),
		setGoingName: ends('set_going'),
		workOnArea: new RegExp(any('work_on_area')),
		areaName: ends('area_name'),
		addedName: new RegExp(any('added_name')),
		gainedName: new RegExp(`^${any('gained_name')}`),
		stockName: ends('stock_name'),
		addable: ends('addable'),
		keptName: ends('kept_name'),
		savedAt: new RegExp(`${any('saved')}${any('saved_thing')}{0,3}${any('fillers')}{0,2}$`),
		// 2.3万贫困人口没有脱贫 are still there.
		leftBehind: new RegExp(
			`^(?![^,]{0,14}(?:没有?|未|不)能?[^,]{0,4}${any('left_behind')})[^,]{0,14}${any('left_behind')}(?!人口|县|村)`
		),
		reducedName: ends('reduced_name'),
		moneyFreed: new RegExp(any('money_freed')),
		moneyCut: new RegExp(any('money_cut')),
		moneyDrawnAt: new RegExp(`${any('money_drawn')}[^,、]{0,12}$`),
		serve: ends('serve'),
		equip: new RegExp(any('equip')),
		countedUnit: whole('counted_unit'),
		peopleUnit: whole('people_unit')
	};
}
