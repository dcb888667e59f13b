import type { Rule } from '../rule';
import { isSeparator } from './classes';
import type { Frame } from './frame';
import type { NamingFacts, Subject, Told } from './subject';
import { textOf } from './tokens';

/** A part of a territory by the end of its name. */
const PART = new RegExp(
	'^[\\u4e00-\\u9fa5]{1,10}(?:省|市|县|州|盟|旗|镇|[城都]市[群圈区]|城镇群|' +
		'(?<![园校小景社灾矿库灌林牧农街保护示范开发试验功能地片厂禁郊郡聚集产业]|核心|贫困)区)$'
);
/** Kinds of places, which are what is counted or stay in the name: 重点县, 农牧区, 森林城镇, 旅游度假区. */
const KIND = new RegExp(
	'^(?:老|主|新|中心)?城区$|^(?:丘陵|深|浅|边远|石|高寒|农牧)?山区$|^(?:全|各|本|我|其他|农|牧|特大|大中|中小|\\d)|^[省市县区]+$|[级名强型化个之]|[乡村城]镇$|重点|生态|文明|文化|旅游|度假' +
		'|森林|示范|特色|美丽|美好|产业|样板|试点|绿色|智慧|国家|贫困|卫生|创新|先进|宜居|平安|合作|自由|贸易|经济|综合'
);

/** The places that stand alone before a number (平度市、莱西市 降低21.5%); empty where other words do, too. */
export function placesOf({ left, right }: Frame): string[] {
	if (left.noun.length === 0 || right.noun.length > 0) return [];
	const names: string[] = [''];
	for (const token of left.noun) {
		if (isSeparator(token)) names.push('');
		else names.push((names.pop() ?? '') + token.word);
	}
	return names.every(isPlace) ? names : [];
}

const isPlace = (name: string): boolean => PART.test(name) && !KIND.test(name);

/** Several places, and what is measured of them: 市南区、市北区 单位产值能耗. */
const LISTED =
	/^((?:[^、和及]{2,6}[市县区旗盟州镇][、和及])+[^、和及]{1,5}?[市县区旗盟州镇])(?![、和及])(.{3,})$/;

/** The places that open a name, where they are several; without them all of the name is the rest. */
export function placesAtHead(name: string): { places: string[]; rest: string } {
	const [, list = '', rest = ''] = LISTED.exec(name) ?? [];
	const places = list.split(/[、和及]/);
	return list && places.every(isPlace) ? { places, rest } : { places: [], rest: name };
}

/** What is counted in each of the places: what the number before measures in the same unit. */
function sharedOut({ frame, told }: NamingFacts): Told | undefined {
	const last = told.at(-1);
	const { quantity } = frame.clause;
	return last?.frame.clause.quantity.unit === quantity.unit ? last : undefined;
}

/** Numbers that are shared out among places: the places are their regions, and no part of the name. */
export const PLACES: Rule<NamingFacts, Subject> = {
	name: 'in-a-place',
	example: '新增就业10万人，其中，包头市完成2万人，乌海市、阿拉善盟完成1万人。',
	counterexample: '新增就业10万人，其中，高校毕业生2万人。',
	when: (facts) => placesOf(facts.frame).length > 0 && sharedOut(facts) !== undefined,
	gives: (facts) => {
		const of = sharedOut(facts);
		return {
			name: of ? placesAtHead(of.full).rest : textOf(facts.frame.left.noun),
			core: of?.core ?? '',
			bare: true,
			places: placesOf(facts.frame)
		};
	}
};
