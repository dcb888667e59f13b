import { describe, expect, it } from 'vitest';
import { recordsOf } from '../fixtures';
import { readAssignment } from './departments';

type Named = [title: string, body: string, lead: string[], support: string[]];

/** Who leads the task of each number of a text. */
const leadIn = (text: string) => recordsOf(text).map(({ lead }) => lead);

describe('the task that an assignment is for', () => {
	it.each<[string, string, string[][]]>([
		[
			'its whole item, where a page breaks it into paragraphs',
			'1.发展能源。光伏装机达到400万千瓦。\n推进改造。建成泵站7座。（责任单位：市发展改革委）\n2.控制煤炭。关停锅炉3台。',
			[['市发展改革委'], ['市发展改革委'], []]
		],
		[
			'the same on a line of its own',
			'1.发展能源。光伏装机达到400万千瓦。\n推进改造。建成泵站7座。\n（责任单位：市发展改革委）\n2.控制煤炭。关停锅炉3台。',
			[['市发展改革委'], ['市发展改革委'], []]
		],
		[
			'its paragraph, where the item goes on',
			'1.发展能源。光伏装机达到400万千瓦。\n推进改造。建成泵站7座。（责任单位：市发展改革委）\n控制煤炭。关停锅炉3台。',
			[[], ['市发展改革委'], []]
		]
	])('is %s', (_title, text, expected) => {
		expect(leadIn(text)).toEqual(expected);
	});
});

describe('who leads and who supports', () => {
	it.each<Named>([
		['one that leads', '自治区水利厅牵头', ['自治区水利厅'], []],
		['one that is responsible', '自治区水利厅负责', ['自治区水利厅'], []],
		[
			'one leads, others support',
			'自治区教育厅牵头,自治区财政厅、人力资源社会保障厅配合',
			['自治区教育厅'],
			['自治区财政厅', '自治区人力资源社会保障厅']
		],
		['two share a task', '自治区民政厅、卫生健康委负责', ['自治区民政厅', '自治区卫生健康委'], []],
		[
			'the first of a list with 等 leads',
			'自治区商务厅、文化和旅游厅、市场监管局等负责',
			['自治区商务厅'],
			['自治区文化和旅游厅', '自治区市场监管局']
		],
		[
			'the first of a list by duties leads',
			'市发展改革委、市财政局、市水务局按职责分工负责',
			['市发展改革委'],
			['市财政局', '市水务局']
		],
		[
			'a remark on a line of its own names nobody, and 和 behind 政府 parts two',
			'各市政府和新区管委会、省水利厅、林业局等负责。\n以下均需各市政府和新区管委会落实',
			['各市政府'],
			['新区管委会', '省水利厅', '省林业局']
		],
		['a label for the leader', '牵头单位:市住建局', ['市住建局'], []],
		[
			'labels for both',
			'牵头单位:市住建局;配合单位:市财政局、市自然资源局',
			['市住建局'],
			['市财政局', '市自然资源局']
		],
		[
			'those responsible besides a leader support',
			'牵头单位:市城管局;责任单位:市财政局、市水务局',
			['市城管局'],
			['市财政局', '市水务局']
		],
		[
			'labels that nothing separates',
			'牵头单位:省民政厅配合单位:省财政厅',
			['省民政厅'],
			['省财政厅']
		],
		[
			'a bracket within a name',
			'配合单位:市财政局,各县(市、区)政府',
			[],
			['市财政局', '各县(市、区)政府']
		],
		['those who have no prefix', '牵头单位:省教育厅;配合单位:团省委', ['省教育厅'], ['团省委']],
		['names alone', '省医保局、财政厅,省税务局', ['省医保局'], ['省财政厅', '省税务局']],
		['the long label', '牵头责任单位:自治区能源局', ['自治区能源局'], []],
		[
			'a label for all that are responsible',
			'责任单位:自治区科技厅、教育厅、工业和信息化厅',
			['自治区科技厅'],
			['自治区教育厅', '自治区工业和信息化厅']
		]
	])('%s: %s', (_title, body, lead, support) => {
		expect(readAssignment(body)).toEqual({ lead, support });
	});
});

describe('the prefix that a list implies', () => {
	it.each<Named>([
		[
			'is that of the name before',
			'自治区公安厅、司法厅负责',
			['自治区公安厅', '自治区司法厅'],
			[]
		],
		['holds for the supporters too', '省教育厅牵头,财政厅配合', ['省教育厅'], ['省财政厅']],
		[
			'changes with the next full name',
			'省教育厅牵头,市财政局、民政局配合',
			['省教育厅'],
			['市财政局', '市民政局']
		],
		[
			'is not set before a company',
			'自治区能源局牵头,内蒙古电力集团配合',
			['自治区能源局'],
			['内蒙古电力集团']
		],
		[
			'is not set before a central agency',
			'自治区商务厅、呼和浩特海关负责',
			['自治区商务厅', '呼和浩特海关'],
			[]
		],
		['is not made up', '教育局、民政局负责', ['教育局', '民政局'], []],
		['is not taken from a word that begins like one', '区域合作办牵头', ['区域合作办'], []]
	])('%s: %s', (_title, body, lead, support) => {
		expect(readAssignment(body)).toEqual({ lead, support });
	});
});

describe('what is no department', () => {
	it.each<Named>([
		[
			'a note on the first',
			'自治区水利厅、林草局负责,列第一位者为牵头部门',
			['自治区水利厅', '自治区林草局'],
			[]
		],
		['all places', '自治区民政厅牵头,各盟市配合', ['自治区民政厅'], []],
		['departments without a name', '市人社局牵头,相关部门配合', ['市人社局'], []]
	])('%s: %s', (_title, body, lead, support) => {
		expect(readAssignment(body)).toEqual({ lead, support });
	});

	it.each([
		['a bracket that names nobody', '含改造面积'],
		['a role without a name', '牵头负责'],
		['nothing', '']
	])('%s', (_title, body) => {
		expect(readAssignment(body)).toBeNull();
	});
});

describe('a number takes the departments', () => {
	const leads = (text: string) => recordsOf(text).map(({ lead }) => lead.join('、'));

	it.each([
		['named in brackets behind its task', '建设充电桩900个。（市能源局牵头）', ['市能源局']],
		['named in brackets before the full stop', '建设充电桩900个（市能源局牵头）。', ['市能源局']],
		[
			'of its own task only',
			'建设充电桩900个（市能源局牵头）。改造供热管网70公里（市住建局负责）。',
			['市能源局', '市住建局']
		],
		[
			'of the whole task, whatever sentence it is in',
			'（一）建设充电桩900个。改造供热管网70公里。（市住建局牵头）',
			['市住建局', '市住建局']
		],
		[
			'not those of the task before',
			'1.建设充电桩900个。（市能源局牵头）2.改造供热管网70公里。',
			['市能源局', '']
		],
		[
			'named on a line below',
			'建设充电桩900个。\n责任单位：市能源局\n改造供热管网70公里。\n责任单位：市住建局',
			['市能源局', '市住建局']
		],
		[
			'named before it in its line',
			'（市能源局负责）建设充电桩900个，改造供热管网70公里。',
			['市能源局', '市能源局']
		],
		['whose names stand alone in brackets', '建设充电桩900个。（市能源局）', ['市能源局']],
		['named in square brackets', '建设充电桩900个。【责任单位：市能源局、市住建局】', ['市能源局']],
		[
			'of its row, in a table of tasks',
			'序号\t工作任务\t牵头单位\t配合单位\n1\t建设充电桩900个。\t市能源局\t市财政局\n2\t改造供热管网70公里。\t市住建局\t市财政局',
			['市能源局', '市住建局']
		],
		[
			'of its row, one cell a line',
			'序号\n年度目标\n责任单位\n1\n一般公共预算收入增长5%左右\n市财政局\n2\n进出口总额增长6%以上\n市商务局',
			['市财政局', '市商务局']
		],
		['none where a bracket names places', '建设充电桩900个（市、县、区）。', ['']],
		['none where none is named', '建设充电桩900个（含专用桩）。', ['']]
	])('%s', (_title, text, expected) => {
		expect(leads(text)).toEqual(expected);
	});
});

it('a quote does not begin with the departments of the task before', () => {
	const text = '推进医疗改革。（市卫生健康委、市财政局等负责）新建社区医院12所。';
	expect(recordsOf(text).map(({ quote }) => quote)).toEqual(['新建社区医院12所。']);
});
