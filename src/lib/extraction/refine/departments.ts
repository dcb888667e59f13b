/** The departments named for a task. */
export interface Assignment {
	/** Where the naming begins and ends in the clean text. */
	start: number;
	end: number;
	lead: string[];
	support: string[];
	/** Whether it stands in a paragraph of its own, after the tasks that it is for. */
	ownLine: boolean;
}

const GROUP =
	/\((?=[^()]{0,400}(?:牵头|负责|责任单位|配合|责任部门|主办|参与|承办|落实\)))((?:[^()]|\([^()]{0,40}\)){2,600})\)|(?:^|(?<=\n))((?:牵头|责任|主办|配合)(?:责任)?(?:单位|部门)[:：][^\n]{2,400})/g;
const LABEL =
	/(牵头责任单位|牵头单位|牵头部门|责任单位|责任部门|主办单位|承办单位|负责单位|配合单位|配合部门|协办单位|参与单位|协同单位|参加单位)(?:及责任人)?:/g;

/** All assignments of the clean text, in order. */
export function findAssignments(text: string): Assignment[] {
	const assignments: Assignment[] = [];
	for (const match of text.matchAll(GROUP)) {
		const body = match[1] ?? match[2] ?? '';
		const named = readAssignment(body);
		if (!named) continue;
		assignments.push({
			start: match.index,
			end: match.index + match[0].length,
			...named,
			ownLine: match[2] !== undefined || match.index === 0 || text.charAt(match.index - 1) === '\n'
		});
	}
	return assignments;
}

/** Reads what stands in the brackets: who leads and who supports; null where no department is named. */
export function readAssignment(body: string): { lead: string[]; support: string[] } | null {
	const labelled = [...body.matchAll(LABEL)];
	const lead: string[] = [];
	const support: string[] = [];
	const prefix: PrefixState = { prefix: '' };
	if (labelled.length > 0) {
		labelled.forEach((label, index) => {
			const from = label.index + label[0].length;
			const names = splitNames(body.slice(from, labelled[index + 1]?.index ?? body.length), prefix);
			const word = label[1] ?? '';
			if (/^牵头|^主办/.test(word)) lead.push(...names);
			else if (/^(?:配合|协办|参与|协同|参加)/.test(word)) support.push(...names);
			else {
				lead.push(...names.slice(0, 1));
				support.push(...names.slice(1));
			}
		});
	} else {
		for (const part of body.split(/[;；。]/)) readRoles(part, prefix, lead, support);
	}
	return lead.length + support.length > 0
		? { lead: unique(lead), support: unique(support.filter((name) => !lead.includes(name))) }
		: null;
}

const ROLE =
	/(?:分别)?(?:共同)?(?:按(?:照)?职责分工)?(牵头|等?分别负责|等?按职责分工负责|等?负责|等?配合|参与|参加|承办|等?按职责分工落实|等?落实)/;

function readRoles(part: string, prefix: PrefixState, lead: string[], support: string[]): void {
	let rest = part;
	for (let role = ROLE.exec(rest); role; role = ROLE.exec(rest)) {
		const names = splitNames(rest.slice(0, role.index), prefix);
		const word = role[1] ?? '';
		if (word === '牵头') lead.push(...names);
		else if (/负责|承办|落实/.test(word)) {
			const etc = /等/.test(word) || names.length > 2 || /按职责/.test(role[0]);
			if (lead.length > 0) support.push(...names);
			else if (etc) {
				lead.push(...names.slice(0, 1));
				support.push(...names.slice(1));
			} else lead.push(...names);
		} else support.push(...names);
		rest = rest.slice(role.index + role[0].length);
	}
}

interface PrefixState {
	prefix: string;
}

const TIER =
	/^(自治区|自治州|兵团|省|市|县|区|州|盟|旗|国家)(?=党委|人民政府|政府|委|[^级内直本属辖级各管]{2})/;
const OWN_PREFIX =
	/^(?:内蒙古|中国|国家|人民银行|中央|各|相关|有关|全[国省区市]|[一-龥]{2,3}(?:省|市|盟|自治区|海关|银保监|证监|银监|税务|气象|地震|电力|邮政|铁路|通信)|中铁|国网|呼和浩特|满洲里|海关|民航|省|市|县)/;
const NOT_DEPARTMENT =
	/^(?:各盟行政公署|各?相关盟市|及?相关盟市|有关盟市|各盟市|各?有关部门|相关部门|列第一位者.*|下同|只明确.*|其他.*|以下.*|按职责.*|不再.*|各地区?|完成时限.*|20\d\d年.*|长期坚持|持续推进|市人民政府.*落实.*)$/;

/** Names of a list, each with the tier that the first one states (自治区发展改革委、财政厅 → 自治区财政厅). */
function splitNames(list: string, state: PrefixState): string[] {
	const names: string[] = [];
	for (const raw of list.split(
		/[、,，;。]|(?<=[委厅局办院会行部署社团])(?:和|及|与|以及|会同)(?=[^、]{2})/
	)) {
		let name = raw
			.replace(/^(?:由|会同|及|和|与|以及|并由)/, '')
			.replace(/(?:等(?:部门|单位|有关部门)?|分别|共同|会同|按职责分工.*)$/, '')
			.trim();
		name = name.replace(/^及/, '');
		if (name.length < 2 || NOT_DEPARTMENT.test(name) || name.length > 24) continue;
		const tier = TIER.exec(name);
		if (tier && !/^(?:市场|县域|区域|省际|国家)/.test(name)) state.prefix = tier[1] ?? '';
		else if (OWN_PREFIX.test(name)) {
			const own = /^内蒙古/.exec(name);
			if (own) state.prefix = state.prefix || '';
		} else if (state.prefix) name = state.prefix + name;
		names.push(name);
	}
	return names;
}

function unique(names: string[]): string[] {
	return [...new Set(names)];
}
