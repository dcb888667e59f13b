import { cases } from './cases.fixtures';

cases('a ratio of two things', [
	['that 比 closes', '城乡居民收入比缩小至2.5∶1。', '城乡居民收入比'],
	['from one value to another', '城乡收入比由2.9∶1缩小至2.5∶1。', '城乡收入比', '城乡收入比'],
	['with 之比', '研发支出与生产总值之比超过2%。', '研发支出与生产总值之比'],
	['not where 比 compares', '居民收入比上年增长5%。', '居民收入'],
	['not where it compares with a place', '能耗比全国平均水平低12%。', '能耗']
]);

cases('shares', [
	[
		'of a list, each with what all have in common',
		'化纤、水泥产量分别占全省的95%、17%。',
		'化纤产量占全省比重',
		'水泥产量占全省比重'
	],
	[
		'of what only measures: of the thing before',
		'建设高标准农田90万亩，建成面积占耕地的66%。',
		'高标准农田',
		'高标准农田建成面积占耕地比重'
	],
	['named behind the number', '形成占最大负荷5%的响应能力。', '响应能力占最大负荷比重'],
	['of all that are new', '城镇新建建筑100%执行绿色建筑标准。', '城镇新建建筑执行绿色建筑标准比例'],
	['of all that do so', '冬奥场馆100%使用绿色电力。', '冬奥场馆使用绿色电力比例'],
	['that are rates themselves', '将制造业16%的税率降至13%。', '制造业税率', '制造业税率'],
	[
		'are no amounts',
		'每年将75%以上的财力用于民生，累计投入620亿元。',
		'每年财力用于民生比例',
		'累计财力用于民生'
	],
	[
		'apart from another place',
		'水质优良比例为62.5%，高于全湖区21.3个百分点。',
		'水质优良比例',
		'水质优良比例高于全湖区'
	]
]);

cases('how a value is meant is no part of a name', [
	['in all', '供电可靠率总体达到99.8%。', '供电可靠率'],
	['on average', '城镇调查失业率平均为5.2%。', '城镇调查失业率'],
	['an average that moves', '服务费由平均2900元降到1000元。', '服务费', '服务费'],
	['but what is averaged keeps it', '平均预期寿命达到79岁。', '平均预期寿命'],
	['of each of them', '奶牛存栏达到95万头，单产提高到每头10吨。', '奶牛存栏', '奶牛单产'],
	['what is said of it in general', '石油产量稳中有升，力争回升到2亿吨。', '石油产量']
]);

cases('what an amount is of, from the clause before', [
	['a stock of it', '电动汽车渗透率全国第一，保有量突破50万辆。', '电动汽车保有量'],
	[
		'past a clause that only praises it',
		'粮食总产再创新高，连续16年位居首位，增量39亿斤。',
		'粮食增量'
	],
	[
		'of all that a list names',
		'新建幼儿园4所、小学6所，新增学位5000个。',
		'新建幼儿园',
		'新建小学',
		'幼儿园、小学新增学位'
	],
	['of the one thing that it names', '新建小学6所，新增学位5000个。', '新建小学', '小学新增学位'],
	['twice, where it is printed twice', '人工智能智能终端普及率超过70%。', '人工智能智能终端普及率'],
	['once, where both say it', '开展海绵城市建设，建设面积218平方公里。', '海绵城市建设面积']
]);

cases('what an earlier part of its clause is about', [
	['closed by 、', '打造品牌，拓展农产品网上销售途径、力争销售额达到3亿元。', '农产品网上销售额'],
	['or came to', '消费总量进入达峰平台期，力争控制在9000万吨左右。', '消费总量'],
	['not what it is itself', '优化布局、力争粮食产量达到3亿斤。', '粮食产量']
]);

cases('lists that share a head with its qualifiers', [
	[
		'a rate of inspection',
		'食品、药品抽检合格率分别达99.6%、99.7%。',
		'食品抽检合格率',
		'药品抽检合格率'
	],
	[
		'a rate of what is built',
		'美丽河湖、美丽海湾建成率分别达到30%、50%。',
		'美丽河湖建成率',
		'美丽海湾建成率'
	],
	[
		'a share of capacity',
		'炼铁、炼钢先进产能占比分别达到64%、62%。',
		'炼铁先进产能占比',
		'炼钢先进产能占比'
	],
	[
		'named in a long clause before, with what they are called in brackets',
		'全市化学需氧量（COD）、氨氮（NH3-N）、二氧化硫（SO2）和氮氧化物（NOx）四项主要污染物排放量，分别较2015年削减68%、38%、46%和25%。',
		'化学需氧量(COD)排放量',
		'氨氮(NH3-N)排放量',
		'二氧化硫(SO2)排放量',
		'氮氧化物(NOx)排放量'
	],
	[
		'not by a numeral that begins a word',
		'单位产值能耗、二氧化碳排放强度分别下降14%、26%。',
		'单位产值能耗',
		'二氧化碳排放强度'
	],
	['a grade of both', '国家和省级龙头企业分别增加到23家和458家。', '国家龙头企业', '省级龙头企业'],
	[
		'things that are summed up behind the last',
		'二氧化硫、氮氧化物两项污染物排放量分别下降14%、12%。',
		'二氧化硫排放量',
		'氮氧化物排放量'
	]
]);

cases('verbs that hold what they change', [
	['stay behind the noun', '为企业减负30亿元。', '企业减负'],
	['also of a crop', '粮食增产5亿斤。', '粮食增产'],
	['not another verb', '企业成本降低30亿元。', '企业成本']
]);

cases('a verb before a rate', [
	['belongs to it behind a noun', '监测设备安装联网率达到100%。', '监测设备安装联网率'],
	[
		'in each of two',
		'劳动合同签订率和集体合同签订率分别达到90%和80%。',
		'劳动合同签订率',
		'集体合同签订率'
	],
	['not where it opens the clause', '实现联网率100%。', '联网率']
]);

cases('what stands behind a count', [
	['without where they live', '改造20万人居住的棚户区。', '棚户区改造'],
	['without the next clause', '晋电外送24个省份、规模居全国前列。', '省份'],
	['without praise', '98项精品赛事叫好又叫座。', '精品赛事'],
	['without the grade', '推动30万千瓦级煤电机组改造。', '煤电机组改造'],
	['a raise', '5次调高养老金标准。', '调高养老金标准'],
	[
		'without the rate that is told of it',
		'203个国考断面水质优良率达100%。',
		'国考断面',
		'国考断面水质优良率'
	],
	['with what is done there', '在100个村开展人居环境整治。', '开展人居环境整治的村']
]);

cases('towns that their number sums up', [
	[
		'share what is measured of each',
		'沈阳、大连、鞍山三市空气优良率分别达到91%、90%、87%。',
		'沈阳空气优良率',
		'大连空气优良率',
		'鞍山空气优良率'
	]
]);

cases('a number that only the next one names', [
	[
		'of the same unit',
		'去年只有320家，今年发展到500家高新技术企业。',
		'高新技术企业',
		'高新技术企业'
	],
	[
		'of the whole year behind a part of it',
		'上半年完成固定资产投资860亿元，全年突破2000亿元。',
		'上半年固定资产投资',
		'固定资产投资'
	]
]);
