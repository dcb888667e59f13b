import type { VerbClass } from '../../language/vocabulary';
import type { Lexicon, Verb } from '../../language/lexicon';

/** A noun phrase next to a number, with the verbs that were stripped from its edges. */
export interface Phrase {
	noun: string;
	/** Classes of the verbs between noun and number, or before the noun. */
	classes: Set<VerbClass>;
	/** The verb of delivery before the noun (改造, 新增), if any. */
	verb: string;
	/** The part of a year that the phrase begins with (一季度, 上半年), if any. */
	part: string;
	/** Whether that verb stays in the name: before the noun (add) or behind it (deliver_kept). */
	keeps: 'before' | 'behind' | null;
}

const SEPARATORS =
	/^(?:(?:比|较)(?:上年|去年|年初|同期|上年同期|20\d\d年|“?十[一二三四五六七]?五”?)(?:末|底|时期|预算|预期|决算|执行数)*|新?(?:台阶|大关|关口|门槛)(?=[、,])|基础上|共有|含(?!水|量|氟)|但|而且|同时|特别是|尤其是|包括|\d{1,3}[.、)](?!\d)|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}(?:、|是)|\([一二三四五六七八九十]{1,3}\)|[、,，]|以及|及其|和(?!林|谐|平|美)|及(?!时|格)|与(?!会)|并(?!网|购|联)|或(?!者)|其中[,:]?|还|又|;|:|\/|--|-)+/;
const LINKS_AT_END =
	/(?:(?:从|由)(?:20\d\d年|上年|去年|“?十[一二三四五六七]?五”?末)?末?的?|首次|向|要|又|一律|统一|连续(?:[\d一二三四五六七八九十两多]+年)?|历史性|先后|再次|再|仍|翻了?|分别|(?<=.{2})预期目标|目标值?|约|近|大约|不|满足|刚刚|已经|仅|仅有|拟按|拟|已|了|只有?|的|等|双双|逆势|逐年|稳步|累计|预计|年均|(?<=投资|产量)计划|每年|每月|各|共|(?<=.{2})(?:[三四五六七八九十两]年|年末|从上半年的?|[由从]平均)|(?<![合总])计|也|(?<!平)均|都|全年|年内|总体|确保|力争|争取|努力|左右|以上|更|再|比重提高|得到|整体|基本|(?<=.{2}[^定持制])在|(?<=.{2})[让使将]|[、:,(“]|--|-)$/;
const COMPARED =
	/(?:(?:居|位居|列|升至)?(?:全国|全省|全区|世界|全球)第[一二三四五六七八九十\d]+位?|(?:再|屡)?创下?(?:历史)?(?:新高|纪录|最好[^,]{0,4})|(?<=.{3})按|在20\d\d年(?:的)?基础上再?|同比|环比|同口径|按可比价格|按可比口径|较上年|比上年|比去年|较去年|比全国|较全国|与20\d\d年相比|(?:比|较|相比)(?:20\d\d年|“?十[一二三四五六七]?五”?(?:末期|期末|末|时期|期间|同期)?|上?一?年|前五年|前\d年|同期|去年同期|上年同期|上年末|年初)(?:末|底|的\d+[^,]{0,6})?(?:分别|同口径|累计)?)$/;
const TIME_AT_START =
	/^(?:到|至|自|从|在)?(?:20\d\d年?(?:和|至|-|到)?)?(?:20\d\d年(?:底|末|初|前|底前)?|“?十[一二三四五六七]?五”?(?:时期|期间|末|以来|期末)|今年|去年|上年|当年|本年|明年|年底|年末|全年|年内|年均|每年|过去五年|五年来|一年来|今后五年|未来五年|近[\d一二两三四五十]+年来?|(?:用)?[三五两3510]+年(?:左右)?(?:时间)?|上半年|下半年|第?[一二三四]季度)(?:底|末)?(?:前|内|以来|间)?[,，]?/;
const PART_OF_YEAR =
	/^(?:20\d\d年|去年|今年|上年)?(上半年|下半年|[一二三四]季度|前三季度)(?!末|前)/;
const PLACE_AT_START =
	/^(?:(?:自治区|省|市|县|各级|全国)?(?:人民)?政府(?=组织|安排)|全(?:镇|乡|村)|全国(?!重点实验室|文明|双拥|百强|先进|统一|社保|示范|民族)|(?:全(?:区|省|市|县|盟|旗|州|社会(?=就业|固定))|我(?:国|省|区|市|县|们))(?:的)?)/;
const LEADING_PREPOSITION =
	/^(?:对|为|向|给|帮助|组织|促进|支持|推动|让|使|惠及|带动|把|将|在|以|由|从)/;

/** Strips what precedes a noun phrase: separators, times, adverbs and verbs; remembers what the verbs were. */
export function stripLeft(raw: string, lexicon: Lexicon): Phrase {
	const phrase: Phrase = { noun: raw, classes: new Set(), verb: '', part: '', keeps: null };
	let rest = raw;
	for (let turn = 0; turn < 12; turn += 1) {
		// 一季度经济增长5.8%: a part of the year is part of the name.
		phrase.part ||= PART_OF_YEAR.exec(rest)?.[1] ?? '';
		const separator =
			SEPARATORS.exec(rest) ?? TIME_AT_START.exec(rest) ?? PLACE_AT_START.exec(rest);
		if (separator && separator[0].length > 0) {
			rest = rest.slice(separator[0].length);
			continue;
		}
		const verb = lexicon.leading(rest);
		if (!verb || verb.classes.has('work') || isPartOfNoun(rest, verb.word)) break;
		// 占全国比重 begins the name.
		if (verb.word.length === 1 && verb.classes.has('reach') && !verb.classes.has('manner')) break;
		const joined = phrase.keeps === 'before' && verb.classes.has('deliver_kept') ? phrase.verb : '';
		rememberVerb(phrase, verb);
		// 新建及改造农村电网线路: neither of the two alone.
		if (joined) Object.assign(phrase, { verb: joined + verb.word, keeps: 'before' });
		rest = rest.slice(verb.word.length);
		if (/^了/.test(rest)) rest = rest.slice(1);
	}
	phrase.noun = rest;
	return phrase;
}

/** Nouns that begin like a verb; the verb must not be cut off them. */
const NOUN_STARTS =
	/^(?:新增(?!$)|发展(?:规模|水平|指数)|投资(?:额|规模|总额|完成|项目|增|$)|消费(?:品|价|占|$)|出口(?:额|总|增|占|逆势|稳|同比|年均|$|退税|交货)|进口(?:额|总|增|逆势|同比|年均|$)|生产(?:总值|能力|性|资料|者|安全)|服务(?:业|型|外包|队伍|进出口|贸易|器|设施|收入|中心|站|点|圈|消费|$)|保障(?:性|房|标准|水平|金|粮)|就业(?:率|困难|人|岗|服务|见习|技能|创业|$)|创业(?:担保|带动|者|园|孵|$)|运输|销售(?:额|收入|面积|量|$)|建设(?:用地|规模|投资|兵团|项目|标准)|实施(?:率)|完成(?:率|额|值)|按期|按时|安置房|脱贫(?:人口|县|劳动|地区|群众)|办结率|覆盖(?:率|面|人|比例)|储备(?:库|林|粮|规模|项目)|提升(?:行动|工程)|控制(?:率|区)|治理(?:率|面积|度|能力)|改造(?:率|面积|工程|项目)|培训(?:人|机构|规模|$)|保护(?:区|率|性|面积)|融资(?:规模|$|担保|额)|引进(?:到位|国内|资金)|接待(?:游|国|入|旅)|整合重组|达标率|减税降费|减排|节能|节水(?:灌|型|$|量)|养护|绿化|绿色|登记失业|注册(?:资本|商标|企业|志愿)|开放|发行|优化营商|调查失业|安全|分布|达产|供应|供给|贷款|签约|落户|授权|申请|化解|移民|搬迁|招商引资|招商|科技投入|投入(?:强度|产出|资金)|增加值|增值税|增速|增量|提高标准|从业|在校|在册|在岗|在建|在线|在营|在产|在孵|以工代赈|以旧换新|以上|为民|向北|向好|并网|并购|并联|共享|共同|共建|共济|较大(?!的)|长.|对外|对口|对俄|由|主要污染|主要农|主要作物|主要畜|重点|重点工业|动态|全部|基本养老|基本医疗|基本公共|基本农田|基本药物|联合国|集中式|集中供|集中连片|集成电路|分类|规划|有效|有效灌|合理|科学|科学技术|科学家|支持|支持类|初步|可再生|可支配|可供|可利用|可吸入|能源|能耗|能效|需求|应急|应届|要素|预期寿命|预期性|预算|全面小康|高质量发展|高标准农田|高标准|高新|高素质农|高等|实际利用|实际使用|使用|实有|从严|再生水|再贷|均衡|都市|各类|各级|各族|各项|各行|去年|人均|户均|年产|研发(?:经费|投入|人员|强度|支出|机构|平台|活动)|到发|到港|到货|到位资金|到户|至|比重|比例|约束|已建成投|已脱贫)/;

function isPartOfNoun(phrase: string, verb: string): boolean {
	if (verb.length >= 4) return false;
	const match = NOUN_STARTS.exec(phrase);
	if (match && (match[0].length > verb.length || match[0].length === phrase.length)) return true;
	// The verb is all there is: what remains would be no noun.
	return phrase.length - verb.length < 1;
}

/** Verbs that stand between a noun and its number; other verbs there are part of the noun (政企接洽66次). */
const LINKING = new Set(
	'完成 实现 新增 新建 新开工 建成 累计 共 净增 建设 生产 投产 达产 预计 确保 力争 争取 接待 总计 合计 共计 实际 同比 同口径 取消 下放 压减'.split(
		' '
	)
);
const RELATION = /^(.{2,}?)(?:达到|达(?!标)|为|是|相当于|不低于|占)(?!位)([^,]{2,})的$/;

/** 原煤产量占全国近三成: a share, not a place. */
const SHARE_OF = /占(?:全国|全省|全区|全市|全球|世界|全年)$/;

/** Strips what follows a noun phrase before its number: links, comparison bases and verbs. */
export function stripRight(raw: string, phrase: Phrase, lexicon: Lexicon): string {
	let rest = raw;
	// 响应能力达到最大用电负荷的5%: what is measured is the ability; 煤炭产量约占全国的1/4 is a share of the country.
	const bare = /^(?:占([^由从]{1,10})|((?:年初|年度|调整|全年|当年)*预算))的$/.exec(rest);
	if (bare) return `占${bare[1] ?? bare[2] ?? ''}比重`;
	// 是2019年的1.12倍: the words before name what is compared.
	if (/^(?:是|相当于)[^,]{2,12}的$/.test(rest)) return '';
	const relation = RELATION.exec(rest);
	if (relation) {
		const share =
			/预算$/.test(relation[2] ?? '') ||
			/占$/.test(rest.slice(0, rest.length - (relation[2] ?? '').length - 1));
		rest = share ? `${relation[1] ?? ''}占${relation[2] ?? ''}比重` : (relation[1] ?? rest);
		phrase.classes.add('reach');
		if (share) return rest.replace(/约占/, '占');
	}
	for (let turn = 0; turn < 12; turn += 1) {
		const before = rest;
		rest = rest.replace(COMPARED, '').replace(LINKS_AT_END, '');
		if (rest !== before) continue;
		const verb = lexicon.trailing(rest);
		if (!verb || isNounEnd(rest, verb.word) || SHARE_OF.test(rest)) break;
		const links =
			verb.classes.has('reach') ||
			verb.classes.has('grow') ||
			verb.classes.has('fall') ||
			LINKING.has(verb.word) ||
			(verb.classes.has('manner') && verb.word.length > 1);
		if (!links) break;
		rememberVerb(phrase, verb);
		rest = rest.slice(0, rest.length - verb.word.length);
	}
	return rest;
}

/** Notes a verb beside a number: what it says, and whether it stays in the name. */
export function rememberVerb(phrase: Phrase, { word, classes }: Verb): void {
	for (const name of classes) phrase.classes.add(name);
	if (classes.has('add')) {
		phrase.verb = word;
		phrase.keeps = 'before';
	} else if (classes.has('deliver_kept')) {
		phrase.verb = word;
		phrase.keeps = 'behind';
	} else if (classes.has('deliver') || classes.has('decrease')) {
		phrase.verb = word;
		phrase.keeps = null;
	}
}

/** Nouns that end like a verb: 新增就业, 发电投资, 累计培训 … */
const NOUN_ENDS =
	/(?:[^,]{2}(?:计划|规划|布局)|(?:新增|城镇|稳定|转移|创业|高质量|充分|务工|带动)就业|(?:资产|项目|工业|建设|民间|农业|制造业|产业|技改|技术改造|房地产|基础设施|新能源|水利|交通|完成|设备|设施|有效|能源|领域|业|对外|经费|研发|财政|科技|教育|房|网|设备工器具购置|重大)(?:投资|投入)|进出口|总出口|品出口|车出口|外贸出口|货物出口|进口|零售|消费|供给|就业服务|减税降费|缓缴税费|招商引资|培训|演出|占比|人口占|保护|防控|建设|改造|治理|修复|供应|增收|减排|减负|降碳|收入|覆盖|保障|救助|补助|补贴|贷款|融资|化债|供热|供暖|供水|供气|灌溉|节水|发行|运输|投资|游|开发|创业|供地|见习|参保|住房租赁补贴发放|搬迁|安置|普查|筛查|登记|生产|销售|服务|签约|注册|储备|养殖|种植|播种|造林|种草|治沙|绿化|养老|保险|[河全湖链段总]长)$/;

function isNounEnd(phrase: string, verb: string): boolean {
	if (phrase.length - verb.length < 1) return false;
	if (verb.length >= 3) return false;
	const match = NOUN_ENDS.exec(phrase);
	return Boolean(
		match &&
		phrase.length > match[0].length - verb.length &&
		match[0].endsWith(verb) &&
		(phrase.length > 2 || verb === '长')
	);
}

const BECOMES =
	/(?:成为|成功入选|入选|被?纳入|被?列入|获评|获批|晋升为?|被?认定为|被?命名为|跻身|入围|升格为|获得|荣获|通过|评为|为(?=第[一二三四五六七八九十]+批|首批|国家级|自治区级|省级|全国))/;
const PREDICATE =
	/(?:全部|全都|连续(?=[\d一二三四五六七八九十两])|(?<![年人户平])均(?!衡|价)|都已?|已|成功|顺利|加快|率先|如期|基本|即将|先后|相继|陆续|开工|建成|投产|投运|竣工|通车|落户|落地|脱贫|摘帽|出列|清零|建设完成|完成|实现|达到|达|超过|突破|参加|启动|推进|推动|用于|兑现|上市|办结|整改到位|复工|正在|位居|居全|列全|排名|同比|增长|下降|比上年|较上年|以上的|居|占|惠及|享受|受益|得到|刷新|亮相|揭牌|做[大精强优]|扎实推进|稳步推进|有序推进|全线贯通|(?<=项目|企业)增加|远离|摆脱|告别|使|为|可|能|将|签约|入驻|交付|投入使用|投入运营|获|不|较|比|净|每)/g;
const LIGHT_VERBS = /(?:进行|开展|提供|实施|实现|予以|给予|完成|的)(?=.)/g;

/**
 * The noun phrase that follows a number: cut at a predicate, at the object of 成为 / 纳入.
 * @param governed whether a preposition before the number governs all that follows (对200所…, 为6500户…)
 * @param share whether the number is a share of what follows (一半以上盟市、旗县…公开)
 */
export function readRight(raw: string, governed: boolean, share: boolean): string {
	const rest = raw.replace(/^的/, '');
	if (governed) return rest.replace(LIGHT_VERBS, '');
	if (share) return rest.replace(/的|向社会/g, '');
	// 30个特色鲜明、规模较大的服务业集聚区
	const described = /^[^,。]{2,40}、[^,。]{2,40}的([^的,、。;]{3,18})$/.exec(rest);
	if (described) return described[1] ?? rest;
	if (/进入|入围/.test(rest)) return rest;
	const becomes = BECOMES.exec(rest);
	if (becomes && becomes.index >= 2) {
		const object = rest.slice(becomes.index + becomes[0].length);
		// 612个房地产项目纳入“白名单”
		if (object.startsWith('“')) return rest;
		return object.length >= 4
			? object.replace(/(?:序列|名单|名录|行列|目录|范围|培育库)$/, '')
			: rest.slice(0, becomes.index);
	}
	PREDICATE.lastIndex = 2;
	for (let match = PREDICATE.exec(rest); match; match = PREDICATE.exec(rest)) {
		// 能 in 新能源 or 为 in 行为 is no predicate.
		if (
			match[0].length === 1 &&
			/[新功性节蓄储智效产光热职技氢动失]/.test(rest.charAt(match.index - 1))
		)
			continue;
		if (match[0].length === 1 && isInsideWord(rest, match.index)) continue;
		if (openQuotes(rest.slice(0, match.index))) continue;
		// 以节水为主的示范村
		if (match[0] === '为' && /以[^,]{1,10}$/.test(rest.slice(0, match.index))) continue;
		return cutEnd(rest.slice(0, match.index)) + keptPredicate(rest.slice(match.index));
	}
	return cutEnd(rest);
}

function cutEnd(noun: string): string {
	return noun.replace(/(?:以及|和|及|与|并|或|等|的|、|,|:)+$/, '');
}

/** Stages of works, as they stand behind the name of a thing: 高速公路建成通车. */
export const STAGE_END = /(?:开工建设|开工|建成通车|通车|建成投产|投产|建成投用|投用|投运|竣工)$/;
const STAGE =
	/^(?:全部|均|都|已|相继|陆续|先后|顺利|如期|成功)*(开工建设|开工|建成通车|通车|建成投产|投产|建成投用|投用|投运|竣工)/;

/** 7条高速公路建成通车, 300项事项实现“跨省通办”: the stage that works reached tells them apart; so does a name in quotes. */
function keptPredicate(predicate: string): string {
	return (
		STAGE.exec(predicate)?.[1] ?? /^(?:全部|均|都|已)*实现(“[^”]{2,12}”)/.exec(predicate)?.[1] ?? ''
	);
}

const WORDS_WITH =
	/(?:可再生|可支配|可持续|可视|能源|能力|能耗|居民|居家|居住|安居|宜居|旅居|社居委|获得感|比重|比例|使用|大使|不动产|不良|为民|行为|占地|达标|每年)/g;

function isInsideWord(phrase: string, at: number): boolean {
	WORDS_WITH.lastIndex = Math.max(0, at - 2);
	const match = WORDS_WITH.exec(phrase);
	return Boolean(match && match.index <= at && match.index + match[0].length > at);
}

function openQuotes(phrase: string): boolean {
	return (
		phrase.lastIndexOf('“') > phrase.lastIndexOf('”') ||
		phrase.lastIndexOf('(') > phrase.lastIndexOf(')')
	);
}

/** Whether a phrase begins with a preposition that governs what follows its number (对200所…, 为6500户…). */
export function endsWithPreposition(raw: string): boolean {
	return (
		/(?:^|[,、。;]|全区|全省|全市|有序|累计|共)(?:对|为|给|让|使|把|将|组织|促进|选派|帮助|推动|支持)$/.test(
			raw
		) ||
		(LEADING_PREPOSITION.test(raw) && raw.length <= 2)
	);
}
