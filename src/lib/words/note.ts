import type { Locale } from '../base/locale';
import type { Note } from '../relate/statements/notes';
import { list, remarkList } from './list';
import { vocabulary } from './messages/vocabulary';
import { placeName } from './places';
import { phrase } from './scope';
import { unitName } from './units';

/** More wordings than this are counted, not listed. */
const FEW_WORDINGS = 4;

/** A note in words. */
export function noteText(note: Note, locale: Locale): string {
	return locale === 'zh' ? chineseNote(note) : englishNote(note);
}

function chineseNote(note: Note): string {
	const join = (words: readonly (string | number)[]) => list(words.map(String), 'zh');
	switch (note.note) {
		case 'automatic':
			return '这一序列由程序按名称和单位自动归并，未经人工核对。';
		case 'wordings': {
			const some = note.wordings.slice(0, FEW_WORDINGS);
			const rest = note.wordings.length > FEW_WORDINGS ? `等${note.wordings.length}种` : '';
			return `各文件对该指标的称呼（按规则整理）不同：${remarkList(some, 'zh')}${rest}。`;
		}
		case 'units':
			return `原文单位不同（${join(note.units)}），图中按${note.canonical}换算。`;
		case 'spans':
			return `既有单年的数，也有跨年的数（${join(note.spans)}年）。`;
		case 'comparators':
			return '目标的语气不同：有的是底线或上限，有的是约数，有的不加词。';
		case 'places':
			return `部分表述只涉及${join(note.places)}。`;
		case 'estimates':
			return `有的实绩只是预计数或初步数，不是最后的结果：${join(note.statements.map(({ year, words }) => `${year}年“${words}”`))}。`;
		case 'part-of-year':
			return `有的数只说一年中的一段：${join(note.statements.map(({ year, words }) => `${year}年${words}`))}。`;
		case 'basis-words':
			return `口径不尽相同，有的数另有说明：${join(note.statements.map(({ year, words }) => `${year}年“${words}”`))}。`;
		case 'scopes':
			return `范围不同，不计增减：${join(note.statements.map(({ year, words }) => `${year}年“${words}”`))}。`;
		case 'bases':
			return `比较的基年不同：${join(note.bases)}年。`;
		case 'mixed-documents':
			return `目标出自不同种类的文件：${join(note.kinds.map((kind) => vocabulary.zh.documentKind[kind]))}。`;
	}
}

function englishNote(note: Note): string {
	const join = (words: readonly (string | number)[]) => list(words.map(String), 'en');
	switch (note.note) {
		case 'automatic':
			return 'This series was put together by name and unit automatically; nobody has checked it.';
		case 'wordings': {
			const some = note.wordings.slice(0, FEW_WORDINGS);
			const rest = note.wordings.length - some.length;
			return `The documents name it differently (as read by the rules): ${remarkList(some, 'en')}${rest > 0 ? ` and ${rest} more` : ''}.`;
		}
		case 'units':
			return `Printed in different units (${join(note.units)}); converted to ${unitName(note.canonical, 'en')} here.`;
		case 'spans':
			return `Some numbers are for one year, others for several (${join(note.spans)}).`;
		case 'comparators':
			return 'Some targets are floors or ceilings, others are approximate or exact.';
		case 'places':
			return `Some statements are only about ${join(note.places.map((place) => placeName(place, 'en')))}.`;
		case 'estimates':
			return `Some results are estimates or preliminary, not final: ${join(note.statements.map(({ year, words }) => `“${phrase(words, 'en')}” ${year}`))}.`;
		case 'part-of-year':
			return `Some numbers speak of a part of a year only: ${join(note.statements.map(({ year, words }) => `${phrase(words, 'en')} ${year}`))}.`;
		case 'basis-words':
			return `Not all numbers are on one basis; some are qualified: ${join(note.statements.map(({ year, words }) => `“${phrase(words, 'en')}” ${year}`))}.`;
		case 'scopes':
			return `Not all numbers cover the same, so no change is reckoned: ${join(note.statements.map(({ year, words }) => `“${phrase(words, 'en')}” ${year}`))}.`;
		case 'bases':
			return `Changes are measured from different base years: ${join(note.bases)}.`;
		case 'mixed-documents':
			return `The targets come from documents of different kinds: ${join(note.kinds.map((kind) => vocabulary.en.documentKind[kind].toLowerCase()))}.`;
	}
}
