import { defineMessages } from '../define-messages';

/** The frame of every page: header, navigation, footer. */
export const site = defineMessages({
	zh: {
		name: '规划目标',
		tagline: '政府规划中的每一个数量目标，逐字可查',
		skip: '跳到正文',
		menu: '目录',
		mainNavigation: '主要栏目',
		otherLanguage: 'English',
		darkTheme: '深色',
		lightTheme: '浅色',
		home: '首页',
		series: '指标',
		compare: '比较',
		explore: '浏览',
		sectors: '行业',
		departments: '部门',
		regions: '地区',
		documents: '文件',
		data: '数据',
		sql: 'SQL',
		method: '方法',
		footer: '数字由程序从公开文件原文中提取，每个数字都可以点回原文。引用前请核对原句。',
		dataVersion: (version: string) => `数据版本 ${version}`,
		notFound: '没有这个页面',
		notFoundHint: '自动归并的指标编号会随数据变化，旧链接可能因此失效。按名称可以找到它：',
		findSeries: '查找指标',
		failed: '页面出错了',
		backHome: '回到首页'
	},
	en: {
		name: 'Plan Targets',
		tagline: 'Every quantitative target in government plans, traced to its words',
		skip: 'Skip to content',
		menu: 'Menu',
		mainNavigation: 'Main sections',
		otherLanguage: '中文',
		darkTheme: 'Dark',
		lightTheme: 'Light',
		home: 'Home',
		series: 'Indicators',
		compare: 'Compare',
		explore: 'Explore',
		sectors: 'Sectors',
		departments: 'Departments',
		regions: 'Regions',
		documents: 'Documents',
		data: 'Data',
		sql: 'SQL',
		method: 'Method',
		footer:
			'Numbers are read by a program from the published texts; each one links to its sentence. Check the sentence before you quote.',
		dataVersion: (version: string) => `Data version ${version}`,
		notFound: 'There is no such page',
		notFoundHint:
			'Ids of indicators that were joined automatically change with the data, and old links end with them. Find it by its name:',
		findSeries: 'Find an indicator',
		failed: 'Something went wrong on this page',
		backHome: 'Back to the home page'
	}
});
