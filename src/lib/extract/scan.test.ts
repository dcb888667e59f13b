import { describe, expect, it } from 'vitest';
import type { Comparator } from '../model/record';
import { scanTools } from './fixtures';
import { fold } from '../text/fold';
import { scan } from './scan';

/** A number as found: span, lowest and highest value, unit, and what the words beside it say. */
type Read = [span: string, low: number, high: number, unit: string, comparator: Comparator | null];

function read(sentence: string): Read[] {
	const text = fold(sentence);
	return scan(text, scanTools)
		.filter(({ dismissed }) => dismissed === null)
		.map(({ quantity: { start, end, low, high, unit, comparator } }) => [
			sentence.slice(start, end),
			low,
			high,
			unit,
			comparator
		]);
}

describe('a number in digits', () => {
	it.each<[string, string, Read]>([
		['whole', '改造供热管网860公里', ['860公里', 860, 860, '公里', null]],
		['with a fraction', '失业率为4.9%', ['4.9%', 4.9, 4.9, '%', null]],
		['full-width digits', '新建学校１２所', ['１２所', 12, 12, '所', null]],
		['a full-width point and per cent', '增速为６．５％', ['６．５％', 6.5, 6.5, '%', null]],
		['a small per cent sign', '增速为6.5﹪', ['6.5﹪', 6.5, 6.5, '%', null]],
		['thousands separated', '栽植苗木12,450株', ['12,450株', 12_450, 12_450, '株', null]],
		[
			'thousands separated by full-width commas',
			'奖补2，300万元',
			['2，300万元', 23e6, 23e6, '元', null]
		],
		['times ten thousand', '造林65万亩', ['65万亩', 650_000, 650_000, '亩', null]],
		['times a hundred million', '产能1.2亿吨', ['1.2亿吨', 1.2e8, 1.2e8, '吨', null]],
		['times a trillion', '总量2.6万亿元', ['2.6万亿元', 2.6e12, 2.6e12, '元', null]],
		[
			'percent with a zero behind 点',
			'下降百分之三点零五',
			['百分之三点零五', 3.05, 3.05, '%', null]
		],
		['times a hundred billion', '产值超8千亿元', ['超8千亿元', 8e11, 8e11, '元', 'ge']],
		['machines that wind drives', '安装3台风电机组', ['3台', 3, 3, '台', null]],
		['a step, not machines', '迈上5万亿台阶', ['迈上5万亿', 5e12, 5e12, '', 'ge']],
		['times a million', '服务3百万人次', ['3百万人次', 3e6, 3e6, '人次', null]],
		['times ten million', '打造5千万吨煤矿', ['5千万吨', 5e7, 5e7, '吨', null]],
		['kilowatts, not thousands of watts', '装机300千瓦', ['300千瓦', 300, 300, '千瓦', null]],
		['ten thousands of kilowatts', '装机450万千瓦', ['450万千瓦', 4.5e6, 4.5e6, '千瓦', null]],
		[
			'hundreds of millions of kilowatt hours',
			'外送电量380亿千瓦时',
			['380亿千瓦时', 3.8e10, 3.8e10, '千瓦时', null]
		],
		['in two steps', '转移就业1万6千人', ['1万6千人', 16_000, 16_000, '人', null]],
		[
			'in two steps with a remainder in digits',
			'惠及1亿3000万人',
			['1亿3000万人', 1.3e8, 1.3e8, '人', null]
		]
	])('%s: %s', (_title, sentence, expected) => {
		expect(read(sentence)).toEqual([expected]);
	});
});

describe('a number that is only nearly known', () => {
	it.each<[string, string, Read]>([
		['多 after the multiplier', '治沙53万多亩', ['53万多亩', 530_000, 530_000, '亩', 'ge']],
		['多 after the unit', '投资53亿元多，', ['53亿元多', 5.3e9, 5.3e9, '元', 'ge']],
		['余 after the number', '走访企业300余家', ['300余家', 300, 300, '家', 'ge']],
		['余 before the unit', '培训2万余人', ['2万余人', 20_000, 20_000, '人', 'ge']],
		['近 a hundred', '引进近百家企业', ['近百家', 100, 100, '家', 'approx']],
		['上 ten thousand', '带动上万人就业', ['上万人', 10_000, 10_000, '人', 'ge']],
		['超 a hundred billion', '规模超千亿元', ['超千亿元', 1e11, 1e11, '元', 'ge']],
		['破 a hundred', '数量破百家', ['破百家', 100, 100, '家', 'ge']],
		['the order of size', '建设千万千瓦级基地', ['千万千瓦级', 1e7, 1e7, '千瓦', 'approx']],
		['the order of size in tons', '建成亿吨级煤矿', ['亿吨级', 1e8, 1e8, '吨', 'approx']],
		['about, before', '投资约40亿元', ['约40亿元', 4e9, 4e9, '元', 'approx']],
		['near, before', '面积近600万亩', ['近600万亩', 6e6, 6e6, '亩', 'approx']],
		['about, after', '增长5%左右', ['5%左右', 5, 5, '%', 'approx']]
	])('%s: %s', (_title, sentence, expected) => {
		expect(read(sentence)).toEqual([expected]);
	});
});

describe('a range', () => {
	it.each<[string, string, Read]>([
		['with a hyphen', '新建驿站30-50个', ['30-50个', 30, 50, '个', 'range']],
		['with one dash', '扶持龙头2—3家', ['2—3家', 2, 3, '家', 'range']],
		['with two dashes', '扶持龙头2——3家', ['2——3家', 2, 3, '家', 'range']],
		['with a wave', '配备教师3～4名', ['3～4名', 3, 4, '名', 'range']],
		['with 至', '提高5至6个百分点', ['5至6个百分点', 5, 6, '百分点', 'range']],
		['with 到', '推出8到10项', ['8到10项', 8, 10, '项', 'range']],
		['with the unit twice', '增长6.5%－7%', ['6.5%－7%', 6.5, 7, '%', 'range']],
		['with the unit twice, in full width', '增长６％—７％', ['６％—７％', 6, 7, '%', 'range']],
		['with four digits', '新建8000—10000公里', ['8000—10000公里', 8000, 10_000, '公里', 'range']],
		['behind a multiplier', '补助5000-6000万元', ['5000-6000万元', 5e7, 6e7, '元', 'range']],
		['of years but for its unit', '培训2000—2050人', ['2000—2050人', 2000, 2050, '人', 'range']],
		[
			'with one multiplier for both',
			'存栏80-90万头',
			['80-90万头', 800_000, 900_000, '头', 'range']
		],
		['with a multiplier each', '产量500万-600万吨', ['500万-600万吨', 5e6, 6e6, '吨', 'range']],
		[
			'with multiplier and unit each',
			'产量500万吨至600万吨',
			['500万吨至600万吨', 5e6, 6e6, '吨', 'range']
		],
		['in words', '建设三至五个园区', ['三至五个', 3, 5, '个', 'range']],
		['followed by about', '增长5%—6%左右', ['5%—6%左右', 5, 6, '%', 'range']]
	])('%s: %s', (_title, sentence, expected) => {
		expect(read(sentence)).toEqual([expected]);
	});
});

describe('a number in words', () => {
	it.each<[string, string, Read]>([
		['a half and more', '一半以上的村通快递', ['一半以上', 50, 50, '%', 'ge']],
		['more than half', '占比过半', ['过半', 50, 50, '%', 'ge']],
		['ten and more', '引进十余家', ['十余家', 10, 10, '家', 'ge']],
		['half', '覆盖半数旗县', ['半数', 50, 50, '%', null]],
		['a third', '产值占三分之一', ['三分之一', 100 / 3, 100 / 3, '%', null]],
		['two thirds and more', '压减三分之二以上', ['三分之二以上', 200 / 3, 200 / 3, '%', 'ge']],
		['per cent', '增长百分之十五', ['百分之十五', 15, 15, '%', null]],
		['a fraction without its zero', '增长.5%', ['.5%', 0.5, 0.5, '%', null]],
		['all of it', '覆盖率达到百分之百', ['百分之百', 100, 100, '%', null]],
		['a fraction in financial digits', '占五分之壹', ['五分之壹', 20, 20, '%', null]],
		['an amount behind its noun', '新建学校三所、', ['三所', 3, 3, '所', null]],
		['per cent with a point', '增长百分之六点五', ['百分之六点五', 6.5, 6.5, '%', null]],
		['per mille', '控制在千分之五', ['控制在千分之五', 5, 5, '‰', 'le']],
		['a fraction with a slash', '约占全国的1/4', ['1/4', 25, 25, '%', null]],
		['tenths', '成本下降两成', ['两成', 20, 20, '%', null]],
		['tenths and a half', '占到六成半', ['六成半', 65, 65, '%', null]],
		['tenths and more', '七成以上企业', ['七成以上', 70, 70, '%', 'ge']],
		['a doubling', '产值翻一番', ['一番', 1, 1, '番', null]],
		['two doublings', '规模翻两番', ['两番', 2, 2, '番', null]],
		['a doubling of a half', '产值翻0.5番', ['0.5番', 0.5, 0.5, '番', null]],
		['times, in digits', '增长1.2倍', ['1.2倍', 1.2, 1.2, '倍', null]],
		['times, in words', '增长两倍', ['两倍', 2, 2, '倍', null]],
		['points', '提高十个百分点', ['十个百分点', 10, 10, '百分点', null]],
		['a hundred thousands', '新增二十万户', ['二十万户', 200_000, 200_000, '户', null]]
	])('%s: %s', (_title, sentence, expected) => {
		expect(read(sentence)).toEqual([expected]);
	});
});

describe('a comparator beside the number', () => {
	it.each<[string, string, Read]>([
		['not below', '不低于92%', ['不低于92%', 92, 92, '%', 'ge']],
		['not fewer than', '不少于15场', ['不少于15场', 15, 15, '场', 'ge']],
		['at least', '至少40个', ['至少40个', 40, 40, '个', 'ge']],
		['above', '95%以上', ['95%以上', 95, 95, '%', 'ge']],
		['above, with 及', '8个及以上', ['8个及以上', 8, 8, '个', 'ge']],
		['exceeding', '超过700亿元', ['超过700亿元', 7e10, 7e10, '元', 'ge']],
		['breaking through', '力争突破120万辆', ['突破120万辆', 1.2e6, 1.2e6, '辆', 'ge']],
		['having broken through', '突破了3000亿元', ['突破了3000亿元', 3e11, 3e11, '元', 'ge']],
		['crossing', '跨过2000亿元', ['跨过2000亿元', 2e11, 2e11, '元', 'ge']],
		['over, one character', '超30%', ['超30%', 30, 30, '%', 'ge']],
		['逾', '逾50万人', ['逾50万人', 500_000, 500_000, '人', 'ge']],
		['not above', '不超过3%', ['不超过3%', 3, 3, '%', 'le']],
		['not higher than', '不高于5.5%', ['不高于5.5%', 5.5, 5.5, '%', 'le']],
		['not reaching', '不到2%', ['不到2%', 2, 2, '%', 'le']],
		['below', '6%以下', ['6%以下', 6, 6, '%', 'le']],
		['within', '3.5%以内', ['3.5%以内', 3.5, 3.5, '%', 'le']],
		['held at, within', '控制在5%以内', ['控制在5%以内', 5, 5, '%', 'le']],
		['held at, about', '控制在2%左右', ['控制在2%左右', 2, 2, '%', 'approx']],
		['within, with 之', '4小时之内', ['4小时之内', 4, 4, '小时', 'le']],
		['a nearby place is no "near"', '邻近3个旗县', ['3个', 3, 3, '个', null]],
		['Inner Mongolia is no "within"', '50家内蒙古企业', ['50家', 50, 50, '家', null]],
		['saving is no "about"', '节约20万吨', ['20万吨', 200_000, 200_000, '吨', null]]
	])('%s: %s', (_title, sentence, expected) => {
		expect(read(sentence)).toEqual([expected]);
	});
});

describe('a unit', () => {
	it.each<[string, string, string[]]>([
		['per person', '收入达到8600元/人', ['元/人']],
		['a concentration', '浓度28微克/立方米', ['微克/立方米']],
		['an intensity', '能耗0.6吨标准煤/万元', ['吨标准煤/万元']],
		['visits', '接待650万人次', ['人次']],
		['sets', '新增农机3.2万台套', ['台套']],
		['points lose their classifier', '下降2.3个百分点', ['百分点']],
		['left out', '脱贫12万，', ['']],
		['none of a word that begins like one', '惠及30万人口', ['']],
		['years of life', '预期寿命79岁', ['岁']]
	])('%s: %s', (_title, sentence, expected) => {
		expect(read(sentence).map(([, , , unit]) => unit)).toEqual(expected);
	});
});

describe('several numbers', () => {
	it.each<[string, string, string[]]>([
		['in a list', '建设5个园区、12家工厂和30处驿站', ['5个', '12家', '30处']],
		['of a change', '由18%提高到25%', ['18%', '25%']],
		['of a ratio of three', '产业结构调整为8:47:45', ['8', '47', '45']],
		['sharing a last unit', '分别为60、80和95%', ['60', '80', '95%']],
		['none in words only', '千方百计抓好万众一心的工作', []],
		['none in a rank and a figure of speech', '进入前五名，以百分之百的努力收拾好', []],
		['none in an empty text', '', []]
	])('%s: %s', (_title, sentence, spans) => {
		expect(read(sentence).map(([span]) => span)).toEqual(spans);
	});
});

describe('numbers below zero', () => {
	it.each<[string, string, Read[]]>([
		['a rate', '人口自然增长率-3.42‰', [['-3.42‰', -3.42, -3.42, '‰', null]]],
		['both ends of a range', '增速在-5%至-3%之间', [['-5%至-3%', -5, -3, '%', 'range']]],
		['both ends, one unit', '气温为-5至-3℃', [['-5至-3℃', -5, -3, '℃', 'range']]],
		['in words', '增速为负5%到负3%', [['负5%到负3%', -5, -3, '%', 'range']]],
		['the lower end alone', '增速为-3%到5%', [['-3%到5%', -3, 5, '%', 'range']]],
		['about zero', '增速为-5%至5%', [['-5%至5%', -5, 5, '%', 'range']]],
		['above zero: the dash is a range', '增长5%-8%', [['5%-8%', 5, 8, '%', 'range']]]
	])('%s', (_title, sentence, numbers) => {
		expect(read(sentence)).toEqual(numbers);
	});
});

describe('a number of which nobody can tell what it is goes out as none', () => {
	it.each([
		['a dash that may be a sign or the range', '出口增长-5%-8%'],
		['a dash behind a word', '资产负债率-0.5个百分点'],
		['thousands that are not in threes', '公路里程1,234,56公里'],
		['a dash that may be the sign of the upper end', '降幅收窄至-3%—-1%'],
		['a half or two numbers', '新建公路1/2公里'],
		['a multiplier twice', '产量达到一百亿亿吨']
	])('%s: %s', (_title, sentence) => {
		expect(
			scan(fold(sentence), scanTools).filter(
				({ dismissed, quantity }) =>
					// A number without a unit is dismissed for that.
					dismissed === null && quantity.unit !== '' && !quantity.doubtful
			)
		).toEqual([]);
	});

	it.each([
		['a rank before the comma', '居全国第1，7家企业上榜', 7],
		['a number without a unit before the comma', 'PM2.5浓度控制在35，15个县达标', 15],
		['a rate of so many', '孕产妇死亡率控制在9/10万以下', 9],
		['a list', '分别为12，34公里', 34],
		['thousands in threes', '栽植苗木12,450株', 12_450],
		['a unit that begins like a multiplier', '算力达到10.36百亿亿次/秒', 10.36e10]
	])('but is read: %s', (_title, sentence, value) => {
		expect(read(sentence).map(([, low]) => low)).toContain(value);
	});
});
