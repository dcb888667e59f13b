import { defineMessages } from '../define-messages';

const several = (count: number, one: string, many: string) =>
	`${count} ${count === 1 ? one : many}`;

/** The pages of sectors, departments and regions. */
export const profiles = defineMessages({
	zh: {
		sectors: '行业',
		sectorsLead: '每个目标按它所衡量的事归入一个行业。',
		departments: '部门',
		departmentsLead:
			'文件在任务后面写明的责任单位：牵头，或负责名单中的第一位；其余为配合。没有写明的，不作推测。',
		noDepartments: '收录的文件没有写明责任部门。',
		regions: '地区',
		regionsLead: '文件管辖的地区，以及句中点名的更小的地区。',
		levelsLink: '各地各级：同一指标的地图与从级到级',
		narrower: '句中点名的地区',
		crossYears: '年份是目标所指的年份；跨年目标在所跨的每一年各计一次，合计只计一次。',
		planYearsOnly: '这里只列有规划起始的年份，其余年份见各页。',
		total: '合计',
		documentsCount: (count: number) => `${count}份文件`,
		leadAndSupport: '每格：牵头 / 配合',
		tableLabel: (what: string) => `各${what}每年的目标数`,
		sectorTitle: (name: string) => `${name}目标`,
		departmentTitle: (name: string) => name,
		regionTitle: (name: string) => `${name}的目标`,
		count: (targets: number, years: string) => `${targets}个目标，涉及${years}年`,
		countDepartment: (lead: number, support: number, years: string) =>
			`牵头${lead}个目标，配合${support}个，涉及${years}年`,
		unassigned: (period: string, targets: number, unassigned: number) =>
			`同一地区的文件${period}共有${targets}个目标，其中${unassigned}个没有写明责任部门。`,
		none: '收录的文件中没有可数的目标。',
		years: '年份',
		allYears: '全部',
		yearCount: (year: string, count: number) => `${year}，${count}个目标`,
		noneInYear: (year: number) => `这里没有${year}年的目标；以下是全部年份的。`,
		largest: '最大的目标',
		largestLead:
			'单位不同，大小无从比较。凡有两项以上目标的单位（元、吨、公里、亩、人、户等）各取最大的一项；比率、上限和逐件计数的（个、处、项等）不列。',
		largestAmong: (unit: string, count: number) => `以${unit}计的${count}项中最大`,
		changes: '与上一份计划相比',
		changesLead: '同一指标、同一地区、前后两份计划的目标。',
		changesLeadDepartment:
			'同一指标前后两份计划的目标，其中至少一份由该部门负责；另一份可能由别的部门负责，或没有写明。',
		changesMore: (count: number) => `另有${count}项变化`,
		showAll: '全部列出',
		indicator: '指标',
		before: '此前',
		now: '此后',
		change: '变化',
		place: '地区',
		percentagePoints: '个百分点',
		lead: '牵头',
		support: '配合',
		year: '年',
		period: (years: string) => `${years}年`,
		targets: (count: number) => `${count}个目标`,
		target: '目标',
		sentence: '原句',
		inOnePlan: '其他目标',
		groupPlaces: (places: number) => `${places}个地区`,
		compareGroup: '比较',
		moreListed: (count: number) => `其余${count}个在浏览页`,
		moreOrLess: (before: number, now: number) => `${now}年与${before}年相比，哪些行业的目标多了`,
		more: (names: string) => `占比升得最多：${names}。`,
		less: (names: string) => `降得最多：${names}。`,
		sharesCompare:
			'两年收录的文件多少、种类不同，个数不宜直接相比，所以比的是在当年全部目标里的占比；只计两年都有规划的地区。',
		explore: '筛选或导出这些目标',
		writtenAs: (names: string) => `文件中写作：${names}。`,
		sameName: '这里把同一名称的不同写法并在一起。',
		predecessor: (name: string, until: number) => `${until}年机构改革前的${name}`,
		predecessors: (names: string) => `职能承自${names}；其任务也列在这里，并注明文件中的名称。`,
		formerlyLed: '此前由其牵头、计划没有写明责任部门的目标',
		formerlyLedLead:
			'同一地区此前的文件就同一指标写明由该部门牵头。这是沿用此前的说法，不是计划的规定，也不计入上面的数。',
		under: (name: string) => `文件写作“${name}”`,
		documents: '文件',
		noNumbers: '没有可数的目标',
		records: (count: number) => `${count}个数`
	},
	en: {
		sectors: 'Sectors',
		sectorsLead: 'Each target belongs to the sector of what it measures.',
		departments: 'Departments',
		departmentsLead:
			'The bodies that documents name for a task: in the lead, or first in a list; the others support. Where no body is named, none is guessed.',
		noDepartments: 'The documents of this collection name no departments.',
		regions: 'Regions',
		regionsLead: 'The places that documents govern, and narrower ones that sentences name.',
		levelsLink: 'Places and levels: one indicator as a map and from level to level',
		narrower: 'Places named in sentences',
		crossYears:
			'Years are those that targets speak of; a target of several years counts in each of them, and once in the total.',
		planYearsOnly: 'Here are the years in which some plan begins; the others are on the pages.',
		total: 'Total',
		documentsCount: (count: number) => several(count, 'document', 'documents'),
		leadAndSupport: 'Each cell: lead / support',
		tableLabel: (what: string) => `Targets a year: ${what.toLowerCase()}`,
		sectorTitle: (name: string) => `${name}: targets`,
		departmentTitle: (name: string) => name,
		regionTitle: (name: string) => `Targets: ${name}`,
		count: (targets: number, years: string) =>
			`${several(targets, 'target', 'targets')}, for ${years}`,
		countDepartment: (lead: number, support: number, years: string) =>
			`${several(lead, 'target', 'targets')} in the lead, ${support} in support, for ${years}`,
		unassigned: (period: string, targets: number, unassigned: number) =>
			`The documents of the same place state ${several(targets, 'target', 'targets')}${period ? ` for ${period}` : ''}; ${unassigned} of them ${unassigned === 1 ? 'names' : 'name'} no department.`,
		none: 'The collection states no target that could be counted.',
		years: 'Years',
		allYears: 'All',
		yearCount: (year: string, count: number) => `${year}, ${several(count, 'target', 'targets')}`,
		noneInYear: (year: number) => `No target here is for ${year}: below are those of all years.`,
		largest: 'The largest',
		largestLead:
			'Amounts in different units cannot be ranked: here is the largest of each unit (of money, weight, length, area, people, households …) that has two targets or more. Rates, ceilings and things that are merely counted are left out.',
		largestAmong: (unit: string, count: number) =>
			unit ? `largest of ${count} in ${unit}` : `largest of ${count} counted`,
		changes: 'Against the plan before',
		changesLead: 'Targets for the same indicator and place in two plans, one after the other.',
		changesLeadDepartment:
			'Targets for the same indicator in two plans, at least one of them this department’s; the other may be another’s, or name nobody.',
		changesMore: (count: number) => several(count, 'more change', 'more changes'),
		showAll: 'Show all',
		indicator: 'Indicator',
		before: 'Before',
		now: 'Then',
		change: 'Change',
		place: 'Place',
		percentagePoints: 'pp',
		lead: 'In the lead',
		support: 'In support',
		year: '',
		period: (years: string) => years,
		targets: (count: number) => several(count, 'target', 'targets'),
		target: 'Target',
		sentence: 'Sentence',
		inOnePlan: 'Other targets',
		groupPlaces: (places: number) => several(places, 'place', 'places'),
		compareGroup: 'Compare',
		moreListed: (count: number) => `${count} more on the explore page`,
		moreOrLess: (before: number, now: number) =>
			`Which sectors got more targets: ${now} against ${before}`,
		more: (names: string) => `Up most: ${names}.`,
		less: (names: string) => `Down most: ${names}.`,
		sharesCompare:
			'The two years differ in how many documents there are and of which kind, so parts of all targets of the year are compared rather than numbers; only places with plans for both count.',
		explore: 'Filter or export these targets',
		writtenAs: (names: string) => `Written in the documents as ${names}.`,
		sameName: 'Different ways of writing one name are put together here.',
		predecessor: (name: string, until: number) => `${name} (until the reform of ${until})`,
		predecessors: (names: string) =>
			`Took over the duties of ${names}; those tasks are listed too, under the name that the document gives.`,
		formerlyLed: 'Targets that name nobody, of indicators that it led before',
		formerlyLedLead:
			'An earlier document of the same place names this department in the lead of the same indicator. That is inherited, not stated by the plan, and not counted above.',
		under: (name: string) => `named as ${name}`,
		documents: 'Documents',
		noNumbers: 'no target that could be counted',
		records: (count: number) => several(count, 'number', 'numbers')
	}
});
