import type { Heading } from '../../text/outline';

/** The departments named for a stretch of text. */
export interface Assignment {
	/** The stretch of the clean text whose numbers they are responsible for, half-open. */
	from: number;
	to: number;
	lead: string[];
	support: string[];
}

const IN_BRACKETS =
	/\((?=[^()]{0,400}(?:牵头|负责|责任单位|配合|责任部门|主办|参与|承办|落实\)))((?:[^()]|\([^()]{0,40}\)){2,600})\)/g;
/** 【责任单位：省教育厅、省财政厅】 */
const IN_SQUARE_BRACKETS =
	/\[(?=[^[\]]{0,400}(?:牵头|负责|责任单位|配合|责任部门|主办|承办))([^[\]]{2,600})\]/g;
const LABELLED =
	/(?<=^|[\n。;])(?:牵头责任|牵头|责任|主办|配合|负责)(?:单位|部门):[^\n。]{2,400}。?/g;
/** 省医保局、财政厅 in brackets at the end of a sentence: the first leads. */
const NAMES_ALONE =
	/\(((?:自治区|省|市|县|区|州|盟|旗)[^()、,;\d]{1,14}(?:厅|局|委|办|部|院|政府|公司|中心)(?:[、,;][^()、,;\d]{2,16}(?:厅|局|委|办|部|院|会|政府|公司|中心)){0,12})\)(?=[。;\n]|$)/g;
const LABEL_WORD = '(?:牵头责任|牵头|责任|主办|承办|负责|配合|协办|参与|协同|参加)(?:单位|部门)';
const LABEL = new RegExp(
	`(${LABEL_WORD})(?:及责任人)?:([^;。]*?)(?=${LABEL_WORD}(?:及责任人)?:|[;。]|$)`,
	'g'
);

/**
 * All assignments of the clean text, in order. One in brackets closes the task before it in its paragraph;
 * one on a line of its own closes the paragraph before; one that opens a line is for the rest of the line.
 */
export function findAssignments(text: string, headings: readonly Heading[]): Assignment[] {
	const assignments: Assignment[] = [];
	let taken = 0;
	const add = (at: number, end: number, body: string, from: number, to: number) => {
		const named = readAssignment(body);
		if (!named) return;
		assignments.push({ from: Math.max(taken, from), to, ...named });
		taken = Math.max(taken, end);
	};
	const found = [IN_BRACKETS, IN_SQUARE_BRACKETS, LABELLED, NAMES_ALONE]
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.sort((a, b) => a.index - b.index);
	let heading = 0;
	// The line of the match before: one line may hold very many of them.
	let lineStart = 0;
	let lineEnd = -1;
	for (const match of found) {
		const at = match.index;
		if (at < taken) continue;
		const end = at + match[0].length;
		while ((headings[heading + 1]?.start ?? Infinity) < at) heading += 1;
		if (end > lineEnd || at < lineStart) {
			lineStart = text.lastIndexOf('\n', at - 1) + 1;
			lineEnd = text.indexOf('\n', end);
			if (lineEnd < 0) lineEnd = text.length;
		}
		const opens = lineStart === at;
		const body = match[1] ?? match[0];
		if (opens && lineEnd - end > 4) add(at, end, body, at, lineEnd);
		else {
			const paragraph = opens ? text.lastIndexOf('\n', at - 2) + 1 : lineStart;
			const item = headingBefore(headings[heading], at);
			const whole = item > at - LONGEST_ITEM && closesItem(text, end);
			add(at, end, body, whole ? item : Math.max(paragraph, item), at);
		}
	}
	return assignments;
}

/** An item longer than this, in characters, is no one task. */
const LONGEST_ITEM = 3000;

/** Whether an assignment ends its item: a page that ends with a sentence breaks the item into paragraphs. */
const closesItem = (text: string, end: number): boolean =>
	/^[。;]?\s*(?:$|\n\s*(?:\d{1,3}[.、](?!\d)|\(?[一二三四五六七八九十]{1,3}[、)]))/.test(
		text.slice(end, end + 12)
	);

/** An item's number or heading starts a new task, also where the text runs on without line breaks. */
function headingBefore(heading: Heading | undefined, at: number): number {
	return heading && heading.start < at ? heading.start : 0;
}

/** The departments responsible for the number at `at`, or null. `assignments` are in order. */
export function assignmentAt(assignments: readonly Assignment[], at: number): Assignment | null {
	let low = 0;
	let high = assignments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((assignments[middle]?.to ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	const found = assignments[low];
	return found && found.from <= at ? found : null;
}

/** Reads who leads and who supports; null where no department is named. */
export function readAssignment(body: string): { lead: string[]; support: string[] } | null {
	const lead: string[] = [];
	const support: string[] = [];
	const prefix: PrefixState = { prefix: '' };
	const labels = [...body.matchAll(LABEL)];
	for (const [, label = '', list = ''] of labels) {
		const names = splitNames(list, prefix);
		if (/^(?:配合|协办|参与|协同|参加)/.test(label)) support.push(...names);
		else if (/^(?:牵头|主办)/.test(label)) lead.push(...names);
		// 牵头单位:甲;责任单位:乙、丙
		else if (lead.length > 0) support.push(...names);
		else {
			// A list of those responsible begins with the one that leads.
			lead.push(...names.slice(0, 1));
			support.push(...names.slice(1));
		}
	}
	if (labels.length === 0)
		for (const part of body.split(/[;。]/))
			if (!REMARK.test(part)) readRoles(part, prefix, lead, support);
	if (lead.length + support.length === 0 && TIER.test(body) && !ROLE.test(body)) {
		const names = splitNames(body, prefix);
		lead.push(...names.slice(0, 1));
		support.push(...names.slice(1));
	}
	if (lead.length + support.length === 0) return null;
	const leading = new Set(lead);
	return {
		lead: [...leading],
		support: [...new Set(support)].filter((name) => !leading.has(name))
	};
}

/** What a bracket says of those to come. */
const REMARK = /^\s*(?:以下|下同)/;
const ROLE =
	/(等)?(?:分别|共同)?(按(?:照)?(?:各自)?职责(?:分工)?)?(?:分别|共同)?(牵头(?:负责)?|负责(?:落实)?|配合|参与|参加|协助|承办|落实)/;

function readRoles(part: string, prefix: PrefixState, lead: string[], support: string[]): void {
	let rest = part;
	for (let role = ROLE.exec(rest); role; role = ROLE.exec(rest)) {
		const names = splitNames(rest.slice(0, role.index), prefix);
		const word = role[3] ?? '';
		if (word.startsWith('牵头')) lead.push(...names);
		else if (/^(?:负责|承办|落实)/.test(word)) {
			// 甲、乙等负责 names the leader first; 甲、乙负责 shares the task.
			const first = role[1] !== undefined || role[2] !== undefined || names.length > 2;
			if (lead.length > 0) support.push(...names);
			else if (first) {
				lead.push(...names.slice(0, 1));
				support.push(...names.slice(1));
			} else lead.push(...names);
		} else support.push(...names);
		rest = rest.slice(role.index + role[0].length);
	}
}

/** The tier that the last full name stated; a bare name after it belongs to the same tier. */
interface PrefixState {
	prefix: string;
}

const TIER = /^(自治区|自治州|兵团|省|市|县|区|州|盟|旗)(?!场|域|际|内|属|直|级|管|本级|政公司)/;
const OWN_PREFIX =
	/^(?:[一-龥]{2}海事局|团[省市区县]委|共青团|[一-龥]{2,6}(?:新区|开发区|高新区|经开区)管委会|内蒙古|中国|国家|国网|人民银行|中央|各|相关|有关|全[国省区市]|中铁|海关|民航|[一-龥]{2,6}海关|[一-龥]{2,3}(?:海关|银保监|证监|银监|税务|气象|地震|电力|邮政|铁路|通信|电网|高速))|(?:公司|集团|银行|大学|学院|铁路局)$/;
const NOT_DEPARTMENT =
	/^(?:各盟行政公署|(?:各|及)?相关盟市|有关盟市|各盟市|各?有关部门|相关部门|列第一位者|下同|只明确|其他|以下|按职责|不再|各地区?$|完成时限|20\d\d年|长期坚持|持续推进|目标任务)/;
const JOINED =
	/[、,，;。](?![^()]*\))|(?<=[委厅局办院会行部署府社团处室中心])(?:和|及|与|以及|会同)(?=[^、]{2})/;

/** Names of a list, each with the tier that the one before states (自治区发展改革委、财政厅 → 自治区财政厅). */
function splitNames(list: string, state: PrefixState): string[] {
	const names: string[] = [];
	for (const raw of list.split(JOINED)) {
		let name = raw
			.replace(/^(?:由|会同|以及|及|和|与|并由)/, '')
			.replace(/(?:等(?:部门|单位|有关部门)?|分别|共同|会同|按职责分工.*)$/, '');
		if (name.length < 2 || name.length > 24 || NOT_DEPARTMENT.test(name)) continue;
		const tier = TIER.exec(name);
		if (tier) state.prefix = tier[1] ?? '';
		else if (state.prefix && !OWN_PREFIX.test(name)) name = state.prefix + name;
		names.push(name);
	}
	return names;
}
