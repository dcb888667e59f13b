import { alternatives } from '../base/alternatives';
import type { Measure } from '../model/record';
import { WORKS, type Work, type Wording } from './wording';

/** What an indicator says, with everything taken out that two wordings of it may differ in. */
export interface Phrase {
	/** The indicator in one spelling, all its words kept. */
	words: string;
	/** The thing measured. Only for comparing: it need not read well. */
	core: string;
	/** What is done to the thing; empty unless the measure is an amount of work. */
	work: string;
	/** The measure that the words imply: 新增… counts an increase even where the record says level. */
	measure: Measure;
}

export type PhraseReader = (
	indicator: string,
	measure: Measure,
	unit: string,
	territory?: readonly string[]
) => Phrase;

/** Makes a reader of indicator phrases. `unit` is canonical, `territory` the names of the document's own region. */
export function createPhraseReader(wording: Wording): PhraseReader {
	const sameWord = new Map(
		Object.entries(wording.same).flatMap(([word, variants]) =>
			[word, ...variants].map((variant) => [variant, word] as const)
		)
	);
	const same = new RegExp(alternatives([...sameWord.keys()]), 'g');
	const works = WORKS.map((work) => ({ work, ...workPatterns(wording.works[work]) }));
	const anywhere = new RegExp(alternatives(wording.anywhere), 'g');
	const edge = [...wording.territory, ...wording.fillers];
	const leading = new RegExp(`^(?:${alternatives(edge)})`);
	const trailing = new RegExp(`(?:${alternatives(edge)})$`);
	const total = new RegExp(`(?:${alternatives(wording.totals)})$`);
	const amount = new RegExp(`(.)(?:${alternatives(wording.amounts)})$`);
	const share = new RegExp(`(?:${alternatives(wording.shares)})$`);
	const change = new RegExp(`(?:${alternatives(wording.changes)})$`);

	return (indicator, measure, unit, territory = []) => {
		const folded = foldPhrase(indicator);
		const words = folded.replace(same, (word) => sameWord.get(word) ?? word);
		let core = keep(words, words.replace(anywhere, ''));
		const done = new Set<Work>();
		const countsWork = isAmount(measure, unit);
		for (let before = ''; before !== core;) {
			before = core;
			for (const name of territory)
				if (core.startsWith(name)) core = keep(core, core.slice(name.length));
			core = keep(core, core.replace(leading, ''));
			core = keep(core, core.replace(trailing, ''));
			if (measure === 'share') core = core.replace(share, '占比');
			else if (measure !== 'level') core = keep(core, core.replace(change, ''));
			// The growth of 游客数量 is that of 游客; a share of numbers is another than one of values.
			if (measure !== 'share') core = core.replace(amount, '$1');
			if (!countsWork) continue;
			for (const { work, anywhere, atEdge } of works) {
				const rest = core.replace(anywhere, '').replace(atEdge, '');
				if (rest === core || rest === '') continue;
				done.add(work);
				core = rest;
			}
		}
		const isDifference = done.has('gain') || done.has('net');
		if (countsWork && !isDifference && total.test(folded))
			return { words, core, work: '', measure: 'level' };
		// 新开工建设 begins and 建成投产 ends the work of building: the addition says nothing more.
		if (done.has('start') || done.has('complete')) done.delete('add');
		const work = [...done].sort().join('+');
		const implied = measure === 'level' && work !== '' ? 'increase' : measure;
		return { words, core, work: work || (implied === 'increase' ? 'add' : ''), measure: implied };
	};
}

/** Whether a number counts or weighs something; shares, rates of change and differences of shares do not. */
export function isAmount(measure: Measure, unit: string): boolean {
	if (unit === '%' || unit === '百分点') return false;
	return measure === 'level' || measure === 'increase' || measure === 'decrease';
}

function keep(before: string, after: string): string {
	return after === '' ? before : after;
}

/** Asides go (统种(养)共富), but not one that says what is included or left out (固定资产投资(不含农户)). */
const ASIDE = /\((?![^)]*[含除中])[^()]*\)/g;
const MARKS = /[\s"'“”‘’《》()·、,。;:_—]/g;
/** Words between the members of a list, not inside 高等, 等级, 目的地, 呼和浩特, 碳中和, 参与, 普及. */
const LIST_WORDS =
	/(?<![高中初平])等(?![级候待于])|(?<!目)的|以及|(?<![呼中共])和(?![谐平林美])|(?<!参)与|(?<![普涉])及(?!时)/g;

/** How long it has been so: 粮食产量连续13年. */
const FOR_YEARS = /连续[\d一二三四五六七八九十]+年$/;

/** One width and one case, without quotation marks, asides and the words that only join a list. */
function foldPhrase(indicator: string): string {
	return indicator
		.normalize('NFKC')
		.replace(ASIDE, '')
		.replace(MARKS, '')
		.replace(LIST_WORDS, '')
		.replace(FOR_YEARS, '')
		.toUpperCase();
}

/** Words that begin with 新 or 净 tell of work wherever they stand (城镇新增就业); others only at the edges. */
function workPatterns(words: readonly string[]): { anywhere: RegExp; atEdge: RegExp } {
	const unmistakable = words.filter((word) => /^[新净]/.test(word));
	const all = alternatives(words);
	return {
		anywhere: unmistakable.length > 0 ? new RegExp(alternatives(unmistakable)) : /(?!)/,
		atEdge: new RegExp(`^(?:${all})|(?:${all})$`)
	};
}
