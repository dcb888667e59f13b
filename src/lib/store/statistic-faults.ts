/**
 * What is wrong with a line of statistics. Both languages stand here, since the command line and the page say the same.
 */
export type FaultWords = Readonly<Record<'zh' | 'en', string>>;

export const FAULTS = {
	lacks: (names: readonly string[]) => ({
		zh: `第一行缺少 ${names.join('、')}`,
		en: `the first line lacks ${names.join(', ')}`
	}),
	empty: (column: string) => ({ zh: `${column} 是空的`, en: `${column} is empty` }),
	year: (column: string) => ({
		zh: `${column} 不是1900至2200年中的一年`,
		en: `${column} is not a year from 1900 to 2200`
	}),
	number: (column: string) => ({
		zh: `${column} 不是 20.5 这样的数（不带逗号）`,
		en: `${column} is not a number such as 20.5, without commas`
	}),
	day: (column: string) => ({
		zh: `${column} 不是 2025-02-11 这样的日期`,
		en: `${column} is not a date such as 2025-02-11`
	}),
	series: (id: string) => ({
		zh: `没有编号或名称为 ${id} 的指标`,
		en: `no series has the id or the name ${id}`
	}),
	region: (name: string, meant: readonly string[]) => ({
		zh: `${name} 不是地区的全称${meant.length > 0 ? `，是否指${meant.join('、')}` : ''}`,
		en: `${name} is no territory by its full name${meant.length > 0 ? `: ${meant.join(', ')}?` : ''}`
	}),
	unit: (unit: string, id: string, canonical: string) => ({
		zh: `${unit} 不是 ${id} 的单位，该指标以${canonical}计`,
		en: `${unit} is no unit of ${id}, which is in ${canonical}`
	}),
	again: (line: number) => ({
		zh: `与第${line}行说的是同一个数`,
		en: `says of the same what line ${line} says`
	})
} as const;
