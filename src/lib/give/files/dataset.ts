/** What the data set is called and what it is, wherever it is described. */
export const DATASET = {
	name: 'plan-targets',
	zh: '规划目标数据集',
	en: 'Plan Targets data set',
	description: {
		zh: '中国政府规划、计划和报告中的每一个数量目标与实绩，逐条附原句、文件与位置。由程序从公开文件原文中提取；引用前请核对原句。',
		en: 'Every quantitative target and reported result in a collection of Chinese government plans, each with its sentence, document and position. Read by a program from the published texts: check the sentence before you quote.'
	}
} as const;
