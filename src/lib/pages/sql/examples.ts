/** A question that people ask of the data, and the SQL that answers it. */
export interface Example {
	id: string;
	zh: string;
	en: string;
	sql: string;
}

/** Worked examples, from simple to less so. Each runs in a test. */
export const EXAMPLES: readonly Example[] = [
	{
		id: 'department',
		zh: '自治区水利厅2023年牵头哪些目标？',
		en: 'Which targets for 2023 does the water department lead?',
		sql: `select indicator, span, quote, document
from targets
where kind = 'target'
  and list_contains(lead, '自治区水利厅')
  and 2023 between year_start and year_end
order by document, "at"`
	},
	{
		id: 'topic',
		zh: '所有计划里提到“养老”的目标',
		en: 'Every target whose sentence mentions care for the elderly (养老)',
		sql: `select year_end as year, indicator, span, quote, document
from targets
where kind = 'target' and contains(quote, '养老')
order by year, document, "at"`
	},
	{
		id: 'sectors',
		zh: '2025年比2023年，哪些行业的目标多了？',
		en: 'Which sectors got more targets in 2025 than in 2023?',
		sql: `select sector,
  count(*) filter (2023 between year_start and year_end) as "2023",
  count(*) filter (2025 between year_start and year_end) as "2025",
  "2025" - "2023" as more
from targets
where kind = 'target'
group by sector
order by more desc, sector`
	},
	{
		id: 'series',
		zh: '城镇新增就业：历年目标与结果',
		en: 'New urban jobs: targets and results over the years',
		sql: `select year_end as year, d.region, t.kind, comparator,
  canonical_low as people, span, d.title
from targets t
join documents d on d.id = t.document
where series = 'new-urban-jobs'
order by year, d.region, t.kind`
	},
	{
		id: 'ambition',
		zh: '目标比上一年的实绩高多少？',
		en: 'How far above last year’s result is the target?',
		sql: `with stated as (
  -- What a text and its annex both say counts once.
  select distinct on (series, place, t.kind, year_end, canonical_low, canonical_high)
    t.*, d.region as place
  from targets t
  join documents d on d.id = t.document
  where series is not null and year_start = year_end
  order by t.document, t."at"
)
select s.name, target.place, target.year_end as year,
  result.span as result, target.span as target,
  round(target.canonical_low - result.canonical_low, 4) as difference,
  s.canonical_unit as unit
from stated target
join stated result
  on result.series = target.series and result.place = target.place
  and result.year_end = target.year_end - 1
join series s on s.id = target.series
where target.kind = 'target' and result.kind = 'actual'
order by s.name, place`
	},
	{
		id: 'changes',
		zh: '与上一份计划相比，目标变了多少？',
		en: 'By how much did targets change from one plan to the next?',
		sql: `select s.name, d.region, t.year_end as year,
  lag(t.canonical_low) over plans as before,
  t.canonical_low as now,
  round(100 * (now / before - 1), 1) as change_percent,
  s.canonical_unit as unit
from targets t
join documents d on d.id = t.document
join series s on s.id = t.series
where t.kind = 'target' and t.year_start = t.year_end
  and s.measure not in ('growth', 'decline', 'share')
window plans as (partition by t.series, d.region order by t.year_end)
qualify before is not null and before <> now
order by abs(change_percent) desc`
	},
	{
		id: 'money',
		zh: '金额最大的20个目标',
		en: 'The 20 largest targets in money',
		sql: `select canonical_high / 1e8 as yi_yuan, indicator, span, year_end as year, document
from targets
where kind = 'target' and canonical_unit = '元'
order by yi_yuan desc
limit 20`
	},
	{
		id: 'ranking',
		zh: '各地最近一次提出的GDP增速目标',
		en: 'The latest growth target for GDP of every place',
		sql: `select d.region, t.year_end as year, canonical_low as low, canonical_high as high,
  comparator, span
from targets t
join documents d on d.id = t.document
where series = 'gdp-growth' and t.kind = 'target' and year_start = year_end
qualify row_number() over (partition by d.region order by t.year_end desc, t."at") = 1
order by high desc, low desc, d.region`
	},
	{
		id: 'departments',
		zh: '哪些部门牵头的目标最多？（按文件中的写法）',
		en: 'Which departments lead most targets?',
		sql: `with named as (
  select unnest(lead) as department, id from targets where kind = 'target'
)
select department, count(distinct id) as targets
from named
group by department
order by targets desc, department`
	},
	{
		id: 'horizon',
		zh: '计划里眼光最远的目标',
		en: 'The targets that look furthest ahead',
		sql: `select year_end - d.plan_start as years_ahead, indicator, span,
  year_start, year_end, d.title
from targets t
join documents d on d.id = t.document
where t.kind = 'target' and year_end > d.plan_start
order by years_ahead desc, d.title, "at"`
	},
	{
		id: 'firmness',
		zh: '目标有多硬？各年“不低于”“左右”等说法的占比',
		en: 'How firm are the targets? Shares of “at least”, “about” and so on',
		sql: `select d.plan_start as plan, comparator, count(*) as targets,
  round(100 * targets / sum(targets) over (partition by plan), 1) as percent
from targets t
join documents d on d.id = t.document
where t.kind = 'target'
group by plan, comparator
order by plan, targets desc`
	},
	{
		id: 'density',
		zh: '哪份文件的目标最密？每万字的目标数',
		en: 'Which document is densest? Targets per 10,000 characters',
		sql: `select d.title, characters, count(t.id) as targets,
  round(1e4 * count(t.id) / characters, 1) as per_10000
from documents d
left join targets t on t.document = d.id and t.kind = 'target'
group by d.id, d.title, characters
order by per_10000 desc`
	},
	{
		id: 'implied',
		zh: '句中没有写明年份的目标有多少？',
		en: 'How many targets name no year in their sentence?',
		sql: `select document, count(*) as targets,
  count(*) filter (not list_contains(stated, 'year_end')) as year_implied
from targets
where kind = 'target'
group by document
order by year_implied desc`
	},
	{
		id: 'dismissed',
		zh: '看到而不算目标的数，是按哪条规则？',
		en: 'Numbers that were seen and judged to be no targets, by rule',
		sql: `select reason, count(*) as numbers, any_value(span) as example
from dismissed
group by reason
order by numbers desc`
	}
];
