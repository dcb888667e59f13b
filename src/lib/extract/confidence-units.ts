import type { ExtractedRecord } from '../model/record';

/** Nouns that go with a unit, or with a measure. */
const NOUNS_OF: readonly (readonly [unit: RegExp, noun: RegExp])[] = [
	[
		/元$/,
		/(?:收入|投资|资金|产值|增加值|生产总值|总额|销售额|零售额|贷款|存款|余额|支出|营收|成本|补助|投入|额)$/
	],
	[/千瓦$|瓦$/, /(?:装机|装机容量|容量|规模|能力|负荷)$/],
	[/时$/, /(?:电量|发电量|用电量)$/],
	[/^(?:吨|斤|吨标准煤)$/, /(?:产量|量|能力|产能|总产|消费)$/],
	[/^(?:亩|公顷|平方米|平方公里)$/, /(?:面积|造林|改造|绿化|规模|农田|治理|修复)$/],
	[/^(?:公里|千米)$/, /(?:里程|管网|铁路|公路|道路|绿道|管道|改造|治理|长度)$/],
	[/^(?:人|人次)$/, /(?:就业|人数|人口|游客|旅客|人次|培训|人员|人才)$/],
	[/^(?:个|家|座|处|所)$/, /(?:企业|项目|平台|基地|中心|小区|园区|学校|机构|公园|站|厂|村|点)$/]
];

/** Whether the noun that a name ends with is one that its unit counts or its measure is of. */
export function fitsUnit(name: string, { unit, measure }: ExtractedRecord): boolean {
	if (measure === 'share') return /(?:率|比重|占比|比例|覆盖|比)$/.test(name);
	return NOUNS_OF.some(([units, nouns]) => units.test(unit) && nouns.test(name));
}
