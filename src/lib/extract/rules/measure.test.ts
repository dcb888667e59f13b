import { describe, expect, it } from 'vitest';
import type { Measure } from '../../model/record';
import { fieldOf } from '../fixtures';

const cases = (measure: Measure, table: [title: string, text: string][]) =>
	describe(measure, () => {
		it.each(table)('%s: %s', (_title, text) => {
			expect(fieldOf('measure', text)).toEqual([measure]);
		});
	});

cases('level', [
	['an output', '煤炭产量12.5亿吨。'],
	['an output that is kept', '粮食产量稳定在800亿斤以上。'],
	['an output that breaks a mark', '进出口总额突破260亿元。'],
	['a capacity', '新能源总装机超过9000万千瓦。'],
	['a flow of money', '完成固定资产投资820亿元。'],
	['what is raised to', '床位数增加到3.5万张。'],
	['what is pressed down to', '万元产值能耗压低到0.4吨标准煤。'],
	['what is cut down to', '办理时间压缩至2个工作日。'],
	['a concentration', '细颗粒物浓度控制在24微克/立方米以内。'],
	['visits', '接待游客900万人次。'],
	['visits that break a mark', '接待游客突破900万人次。'],
	['an area sown', '播种面积保持在1000万亩。'],
	['how things stand', '全市在籍护士2.7万名。'],
	['what there is', '城区公园为410座。'],
	['what so many are', '3万多名快递员，是城市运转的力量。'],
	['what there is for so many', '每千名老年人配备社会工作者保持1人以上。'],
	['who are still there', '还有2.3万贫困人口没有脱贫。'],
	['what there still is to do', '仍有113个老旧小区亟待改造。'],
	['how many villages do well', '乡村治理示范村达1000个。'],
	['how long newcomers learned', '新增劳动力平均受教育年限达到14.2年。'],
	['what so many do', '14所职业学校与企业联合办学。'],
	['a ceiling on an addition', '新增建设用地不得突破1.3万亩。'],
	['what a scale is widened to', '扩大特岗教师招聘规模至3000人。'],
	['how many it grew to', '综合试验区扩容至7个。'],
	['a floor without a deed', '城区停车泊位不少于12万个。']
]);

cases('increase', [
	['new', '新增设施农业3万亩。'],
	['standards that are issued', '出台碳足迹地方标准3个。'],
	['what is gained', '获得专利近800项。'],
	['what is tried out', '试点推广氢燃料客车60辆。'],
	['newly built', '新建改扩建普通高中6所。'],
	['delivered', '建设冷链仓库28座。'],
	['rebuilt', '改造老旧小区410个。'],
	['trained', '培训技能人才4.8万人次。'],
	['recruited', '招募特岗教师1200名。'],
	['brought in', '引进高层次人才350名。'],
	['raised by points', '参保率提高2个百分点。'],
	['raised by an amount', '补助标准提高30元。'],
	['raised by about', '绿电占比提升5个百分点左右。'],
	['a gap above in points', '增速高于全国0.8个百分点。'],
	['brought about', '推动31个村达到和美乡村标准。'],
	['loans that came to the others', '新增贷款2000亿元。'],
	['more of a thing', '增加学位超1.6万个。'],
	['water that is led somewhere', '向湿地生态补水1.7亿立方米。'],
	['people who are led somewhere', '引导约6万人就近就业。']
]);

cases('decrease', [
	['fewer', '贫困人口减少7万人。'],
	['abolished', '取消行政审批事项48项。'],
	['cut', '压减一般性支出9亿元。'],
	['lowered by points', '失业率下降0.3个百分点。'],
	['closed', '淘汰落后产能120万吨。'],
	['a gap below in points', '增速比目标低1.8个百分点。'],
	['a burden', '减轻企业负担80亿元。'],
	['costs in money', '降低用户成本9亿元。']
]);

cases('increase', [
	['relief from taxes', '为企业减税降费80亿元。'],
	['those who became something', '8000万农业转移人口成为城镇居民。'],
	['what is done to existing things', '完成现有238处黑臭水体治理。']
]);

cases('growth', [
	['grown', '地区生产总值增长6%左右。'],
	['per year', '研发经费年均增长10%以上。'],
	['as a rate', '工业增加值增速达到8%。'],
	['doubled', '产业规模翻一番。'],
	['by so many times', '交易额增长1.5倍。'],
	['rising prices', '居民消费价格涨幅控制在3%以内。']
]);

cases('decline', [
	['fallen', '单位地区生产总值能耗下降3.2%。'],
	['reduced', '化肥使用量减少4%。'],
	['emissions', '二氧化碳排放强度降低18%。'],
	['costs', '物流成本降低两成。'],
	['pressed down', '单位面积建筑能耗压低12%。']
]);

cases('share', [
	['a coverage', '5G网络覆盖率达到98%。'],
	['a rate', '城镇调查失业率控制在5.5%左右。'],
	['a share of a total', '非化石能源占比提高到22%。'],
	['a quantity in words', '一半以上的嘎查村建成农家书屋。'],
	['how much is done', '全年任务完成90%以上。'],
	['a coefficient', '城乡居民收入比缩小到2.3:1。']
]);

describe('the measure of a list', () => {
	it.each<[string, string, Measure[]]>([
		['is that of its first number', '农牧民、城镇居民收入分别增长7%和5%。', ['growth', 'growth']],
		['changes with the verb', '投资增长8%，能耗下降3%。', ['growth', 'decline']],
		['of a change is that of a level, twice', '覆盖率由80%提高到90%。', ['share', 'share']]
	])('%s: %s', (_title, text, measures) => {
		expect(fieldOf('measure', text)).toEqual(measures);
	});
});

describe('an amount behind an addition', () => {
	it.each<[string, string, Measure]>([
		['is what it led to', '新增经营主体20万户、达到320万户。', 'level'],
		['in the next clause too', '规上企业净增300户，达到4200户。', 'level'],
		['is the same promise made larger', '新增就业20万人、力争达到22万人。', 'increase'],
		['is another addition', '新增公园12座、停车场110座。', 'increase']
	])('%s: %s', (_title, text, second) => {
		expect(fieldOf('measure', text)).toEqual(['increase', second]);
	});
});
