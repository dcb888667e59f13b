import type { Region } from '../../language/vocabulary';
import type { CatalogEntry, DocumentKind } from '../../model/record';
import { fiveYearPlan } from '../../language/zh/time';
import { createRegionFinder } from '../rules/region';
import { issuedOf, meetingOf } from './dates';
import { headLines, tailLines } from './head';
import { tableTitleOf, titleOf } from './title';

/** What a document says of itself; null where it says nothing. Each field with the rule that found it. */
export interface Guess {
	title: string;
	issuer: string | null;
	region: string | null;
	kind: DocumentKind;
	issued: string | null;
	plan_start: number | null;
	plan_end: number | null;
	rules: Partial<Record<keyof CatalogEntry, string>>;
}

/** What kind of document a title names; the first that fits. */
const KINDS: readonly (readonly [pattern: RegExp, kind: DocumentKind])[] = [
	[/政府工作报告$|^政府工作报告/, 'work-report'],
	[/分工/, 'task-division'],
	[/行动计划|行动方案|实施方案|工作方案|中长期|专项方案/, 'action-plan'],
	[
		/“?十[一二三四五六七]?五”?.*(?:规划|纲要)|五年规划|规划.*“?十[一二三四五六七]?五/,
		'five-year-plan'
	],
	[/国民经济和社会发展.*计划|年度?.*(?:计划|要点|安排)|工作要点/, 'annual-plan'],
	[/主要(?:预期)?(?:指标|目标)|预期目标/, 'annual-plan'],
	[/规划|纲要/, 'five-year-plan'],
	[/方案|计划|措施/, 'action-plan']
];
const NATIONAL = /^(?:国务院|中共中央|全国|国家|.{2,8}部(?:$|、|关于))/;

/** Words of those who govern all of the country; a text that has none of them says of no place. */
const OF_ALL = /我国|各省|各地区、?各部门|全国各/;

/**
 * A first guess at the catalog entry of a document, from its first and last lines and the name of its file.
 * @param name of the file @param regions of data/regions.yaml
 */
export function createGuesser(regions: readonly Region[]): (text: string, name: string) => Guess {
	const finder = createRegionFinder(regions);
	const names = new Map(
		regions.flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => [spelling, name]))
	);
	const placeIn = (phrase: string): string | null => {
		const spelling = finder.find(phrase)[0]?.name;
		return spelling === undefined ? null : (names.get(spelling) ?? spelling);
	};
	return (text, name) => {
		const head = headLines(text);
		const stem = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
		const found = titleOf(head) ?? tableTitleOf(text) ?? { title: stem, rule: 'file-name' };
		const row = found.rule === 'file-name' ? firstRow(text) : '';
		const meeting = meetingOf(head);
		const kind = kindOf(found.title, head);
		const issuer = issuerOf(head);
		const region = regionOf(
			[found.title, meeting?.place ?? '', issuer ?? '', stem, row],
			head,
			placeIn
		);
		const issued = issuedOf(head, tailLines(text));
		const years = yearsOf(`${found.title} ${row}`, head, issued, kind);
		const isReport = kind === 'work-report';
		return {
			title: isReport ? reportTitle(found.title, years, region) : found.title,
			issuer: issuer ?? (isReport ? reporter(region) : null),
			region,
			kind,
			issued,
			plan_start: years?.start ?? null,
			plan_end: years?.end ?? null,
			rules: { title: found.rule, ...(years && { plan_start: years.rule }) }
		};
	};
}

/** The head of a table without a title may name its year and its place. */
const firstRow = (text: string): string => /^[\s\ufeff]*([^\n]*\t[^\n]*)/.exec(text)?.[1] ?? '';

function kindOf(title: string, head: readonly string[]): DocumentKind {
	const named = KINDS.find(([pattern]) => pattern.test(title))?.[1];
	if (named) return named;
	return head.slice(0, 30).some((line) => /^政府工作报告|^各位代表[：:,，]/.test(line))
		? 'work-report'
		: 'notice';
}

/** Reports are called 政府工作报告; year and place tell them apart. */
function reportTitle(title: string, years: GuessedYears | null, region: string | null): string {
	if (!years || region === null) return title;
	return `${years.start}年${region === '全国' ? '国务院' : region}政府工作报告`;
}

const reporter = (region: string | null): string | null =>
	region === null ? null : region === '全国' ? '国务院' : `${region}人民政府`;

const ISSUER =
	'(?![一二三四五六七八九十]{1,3}、|各)[^，。《》“”〔_|｜\\d]{2,24}?(?:人民政府办公厅|人民政府办公室|人民政府|国务院办公厅|国务院|委员会|办公厅|办公室|厅|局|部|委)';
const BEFORE_NOTICE = new RegExp(`^(${ISSUER})关于`);
const ON_ITS_LINE = new RegExp(`^(${ISSUER})(?:文件)?$`);

function issuerOf(head: readonly string[]): string | null {
	for (const [index, line] of head.slice(0, 12).entries()) {
		const before = BEFORE_NOTICE.exec(line + (head[index + 1] ?? ''))?.[1];
		if (before) return before;
	}
	const alone = head.slice(0, 12).find((line) => ON_ITS_LINE.test(line));
	return alone ? (ON_ITS_LINE.exec(alone)?.[1] ?? null) : null;
}

function regionOf(
	places: readonly string[],
	head: readonly string[],
	placeIn: (phrase: string) => string | null
): string | null {
	const [title = '', , issuer = ''] = places;
	for (const phrase of places) {
		const place = placeIn(phrase) ?? unlisted(phrase);
		if (place) return place;
	}
	if (
		NATIONAL.test(issuer) ||
		NATIONAL.test(title) ||
		head.slice(0, 4).some((line) => /国务院总理/.test(line))
	)
		return '全国';
	const isToAll = head.slice(0, 30).some((line) => /^各省、自治区、直辖市/.test(line));
	if (isToAll) return '全国';
	const opening = head.slice(0, 40).join('');
	if (!/[全我本]省|[全我本]市|自治区|[全我]县/.test(opening))
		return OF_ALL.test(opening) ? '全国' : null;
	// 全省, 我市: the place that the first pages name most.
	return commonest(opening, placeIn);
}

/** A county or district that the list of places does not have, at the head of a phrase. */
const unlisted = (phrase: string): string | null =>
	/^([\u4e00-\u9fff]{1,5}?(?:省|自治区|自治州|市|州|盟|县|区|旗))(?=[“"\d二政人国林绿生工]|第)/.exec(
		phrase.replace(/^20\d\d年/, '')
	)?.[1] ?? null;

function commonest(text: string, placeIn: (phrase: string) => string | null): string | null {
	const counts = new Map<string, number>();
	for (const phrase of text.split(/[，。；、]/)) {
		const place = placeIn(phrase);
		if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface GuessedYears {
	start: number;
	end: number;
	rule: string;
}

function yearsOf(
	title: string,
	head: readonly string[],
	issued: string | null,
	kind: DocumentKind
): GuessedYears | null {
	const span = /(20\d\d)年?(?:[-—–−－~～至到]+)(20\d\d)/.exec(title);
	if (span) return { start: Number(span[1]), end: Number(span[2]), rule: 'span-in-title' };
	const numbered = /“?(十[一二三四五六七]?)五”?/.exec(title);
	const five = numbered && fiveYearPlan(numbered[1] ?? '');
	if (five) return { ...five, rule: 'five-year-plan-in-title' };
	const year = /(20\d\d)年/.exec(title);
	if (year) return { start: Number(year[1]), end: Number(year[1]), rule: 'year-in-title' };
	const issuedYear = issued ? Number(issued.slice(0, 4)) : null;
	if (kind === 'work-report' || kind === 'annual-plan')
		return issuedYear ? { start: issuedYear, end: issuedYear, rule: 'year-of-issue' } : null;
	const goal = /到(20[2-5]\d)年/.exec(head.join(''));
	const from = issuedYear ?? yearOfNumber(head);
	if (from && goal && Number(goal[1]) >= from)
		return { start: from, end: Number(goal[1]), rule: 'first-goal' };
	return from ? { start: from, end: from, rule: 'year-of-issue' } : null;
}

/** 京政发〔2022〕10号, or a year and month on a line of the title page. */
function yearOfNumber(head: readonly string[]): number | null {
	const number = /[〔[【](20\d\d)[〕\]】]/.exec(head.slice(0, 20).join(' '));
	const month = head.slice(0, 12).find((line) => /^20\d\d年\d{1,2}月$/.test(line));
	const year = number?.[1] ?? month?.slice(0, 4);
	return year ? Number(year) : null;
}
