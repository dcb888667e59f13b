/** Finds which unit of measure a text goes on with. */
export interface UnitMatcher {
	/** Length of the unit at `at`, 0 where there is none; compound units (元/人, 微克/立方米) are read whole. */
	lengthAt(text: string, at: number): number;
}

/** Characters after which a short counting unit is the start of another word: 人口, 人均, 件套, 名录 … */
const FALSE_FRIENDS: Record<string, RegExp> = {
	人: /^人(?:口|均|才|民|员|力|工|大|数|气|文|群|社|居(?!住)|类|物|心|体|造|防|选|保|道|间|生|身|行|像|机|形)/,
	个: /^个(?:人|体|性|税|别)/,
	件: /^件(?:套)/,
	名: /^名(?:录|单|义|优|特|牌|城(?!区|市|镇|乡)|师|镇|村|企|校|家|医|胜|品|列|额)/,
	家: /^家(?:庭|政|居|园|电|禽|畜|具|长|门|乡|装|国(?!家))/,
	种: /^种(?:植|业|子|养|源|羊|牛|猪|畜|质|苗|草|粮|树)/,
	条: /^条(?:件|例|款|块)/,
	支: /^支(?:持|撑|付|出|线|部|柱|农)/,
	项: /^项目(?!标)/,
	台: /^台(?:湾|阶|账|风|胞|商|资)/,
	只: /^只(?:有|能|要|是)/,
	口: /^口(?:岸|碑|子|腔|径|粮)/,
	处: /^处(?:理|置|级|于|在|方)/,
	场: /^场(?:所|景|馆|地|站)/,
	次: /^次(?:级|要|年)/,
	所: /^所(?:有|在|需|得|属)/,
	间: /^间(?:接)/,
	层: /^层(?:次|级|面)/,
	科: /^科(?:技|学|研|创|普|室)/,
	组: /^组(?:织|建|团)/,
	位: /^位(?:于|居|列|置)/,
	度: /^度(?:假|电|过|量|汛)/,
	方: /^方(?:面|式|案|米|向|位|针|法)/,
	里: /^里(?:程|面|子)/,
	路: /^路(?:径|网|线|段|面|灯|域)/,
	村: /^村(?:民|级|居|庄|社|镇|集|两|组|委|改|屯|干)/,
	批: /^批(?:准|复|发|而|量)/,
	包: /^包(?:括|头|车|机|联)/,
	对: /^对(?:外|接|口|标|于|我|全|照|应)/,
	单: /^单(?:位|元|独|体|产)/,
	份: /^份额/,
	期: /^期(?:间|末|内|货)/,
	门: /^门(?:类|户|诊|店|槛)/,
	床: /^床(?:位|上)/,
	周: /^周(?:边|期|年|围)/,
	成: /^成(?:立|为|功|果|长|员|本|熟|就|效|都|品|套)/,
	米: /^米(?:轨|面|业)/,
	元: /^元(?:旦|宵|素|首)/,
	分: /^分(?:别|类|级|区|之|布|批|散|步|流|离)/,
	本: /^本(?:级|地|土|科|市|省|区|届|年)/,
	兆: /^兆(?:光|宽|网|以|用|及|接|家|城|小)/,
	节: /^节(?:能|水|约|地|假|点)/,
	根: /^根(?:本|据)/,
	头: /^头(?:部|雁)/,
	P: /^P[A-Z]+(?!lops)/
};

/**
 * Makes a matcher for the given unit names (any width; longest wins).
 * @param names units as written in the vocabulary, folded to half width
 */
export function createUnitMatcher(names: Iterable<string>): UnitMatcher {
	const byFirst = new Map<string, string[]>();
	for (const name of names) {
		const first = name.charAt(0);
		const list = byFirst.get(first);
		if (list) list.push(name);
		else byFirst.set(first, [name]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);

	const simple = (text: string, at: number): number => {
		const list = byFirst.get(text.charAt(at));
		if (!list) return 0;
		for (const name of list) {
			if (!text.startsWith(name, at)) continue;
			if (FALSE_FRIENDS[name]?.test(text.slice(at, at + 4))) return 0;
			return name.length;
		}
		return 0;
	};
	return {
		lengthAt(text, at) {
			const first = simple(text, at);
			if (first === 0) return 0;
			let end = at + first;
			while (/[/·]/.test(text.charAt(end)) || PER_IN_WORDS.test(text.slice(end, end + 4))) {
				const per = text.startsWith('/每', end) ? 2 : 1;
				const factor = /^[十百千万亿]*/.exec(text.slice(end + per, end + per + 4))?.[0].length ?? 0;
				// 千瓦时 is a unit, 千人 a thousand people: the longer unit is tried first.
				const whole = simple(text, end + per) || periodLength(text, end + per);
				const next = whole || factor + (simple(text, end + per + factor) || -factor);
				if (next <= 0) break;
				end += per + next;
			}
			return end - at;
		}
	};
}

/** 微克每立方米 */
const PER_IN_WORDS = /^每(?:立方米|平方米|千瓦时|公里|千克|公斤|升|吨|亩)/;
const PERIOD = /^(?:年|月|日|季|天|小时|千人|万人|平方公里)/;

function periodLength(text: string, at: number): number {
	return PERIOD.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}
