import { defineMessages } from '../define-messages';

/** The page on which readers add documents of their own. */
export const add = defineMessages({
	zh: {
		title: '添加文件',
		description: '把自己的计划放进来，看它的每个目标，并与已有的计划对照。文件不离开本机。',
		lead: '放入一份报告或计划，几秒钟后就能看到其中每一个目标和实绩，并与本站的任何一份计划对照。',
		stays: '文件只在这个浏览器里读取和保存，不会传到任何地方。',
		drop: '把文件拖到这里，或',
		choose: '选择文件',
		statistics: {
			title: '我的统计数据',
			lead: '放入一张统计数据表（.csv 或 .xlsx），其中的结果就作为方块画进各指标的图，并用来判断目标是否完成。只在这个浏览器里，到处标明是您的。',
			form: '第一行为 series,region,year,value,unit,source,published：指标编号（指标页网址里的，或指标的中文全名）、地区全称、年份、数值（不带逗号）、单位、出处、发布日期（可空）。',
			formTitle: '表的格式',
			template: '下载空白表（.csv）',
			count: (rows: number, series: number) => `${rows}个数，${series}个指标`,
			faults: (count: number) => `${count}行有错，没有采用；其余都已采用：`,
			line: (line: number, words: string) => `第${line}行：${words}`,
			more: (count: number) => `另有${count}行有错。`,
			rows: '查看这些数',
			columns: {
				series: '指标',
				region: '地区',
				year: '年份',
				value: '数值',
				source: '出处',
				published: '发布日期'
			}
		},
		picture: {
			show: (page: number) => `看第${page}页的原样`,
			page: (page: number) => `第${page}页`,
			close: '关闭',
			drawing: '正在画这一页……',
			failed: (reason: string) => `没有画成：${reason}`,
			noFile: '这个浏览器没有保存原文件',
			notFound: '没能在这一页上确定这个数的位置，所以没有加框。',
			alternative: (page: number, span: string, framed: boolean) =>
				`第${page}页的图${framed ? `，“${span}”加了框` : ''}`
		},
		kept: {
			lead: (count: number) =>
				`有${count}个目标可与结果对照，结果来自本站、这份文件或您的统计数据。`,
			none: '其中没有已有结果可对照的目标，也没有本站或您的文件中目标的结果。',
			add: '可在上面放入统计数据。'
		},
		formats:
			'.txt、.docx、.pdf（有文字）、.html、.xlsx、.csv，或它们的 .zip；每个不超过64 MB。统计数据表（.csv）也放在这里',
		paste: '或粘贴文字',
		pasteLabel: '计划全文',
		pasted: '粘贴的文字',
		readText: '读取这段文字',
		reading: (name: string) => `正在读取${name}`,
		page: (read: number, all: number) => `第${read}页，共${all}页`,
		stop: '停止',
		stopped: '已停止。',
		failed: (reason: string) => `没有读成：${reason}`,
		notRemoved: (reason: string) => `浏览器没有移除：${reason}`,
		notKept: '这个浏览器不能保存（无痕窗口或空间已满）。关闭本页后，添加的文件会消失。',
		check: '请核对这份文件的基本情况',
		checkNote: '以下是从文件开头读出的初步判断。年份和地区决定目标如何归类，请特别核对。',
		fields: {
			title: '题名',
			issuer: '发文机关',
			region: '地区',
			kind: '类别',
			issued: '成文日期',
			plan_start: '规划期首年',
			plan_end: '规划期末年'
		},
		missing: '请填写',
		read: '读取其中的目标',
		discard: '不要这份',
		own: '我的文件',
		none: '还没有添加文件。',
		mine: '我的',
		open: '打开',
		edit: '更正基本情况',
		remove: '删除',
		removed: (name: string) => `已删除“${name}”。`,
		putBack: '撤销删除',
		count: (targets: number, actuals: number) => `${targets}个目标，${actuals}个实绩`,
		updated: '数据已更新，正在重新读取我的文件。',
		views: {
			read: '原文',
			records: '记录',
			changes: '与另一份计划对照',
			series: '各指标序列',
			kept: '完成情况'
		},
		unsure: (count: number) => `其中${count}个没有把握（0.5以下，标“?”），排在前面，请对照原句。`,
		columns: {
			kind: '类型',
			indicator: '指标',
			value: '数值',
			years: '年份',
			confidence: '把握',
			page: '页',
			series: '序列'
		},
		withPlan: '对照的计划',
		choosePlan: '请选择一份计划',
		noPlanBefore: '没有同一地区、同类的前一份计划，请选一份来对照。',
		noChanges: '两份计划都没有目标。',
		noSeries: '其中没有与本站指标序列同类的数。',
		seriesLead: (count: number) => `有${count}个指标序列与本站共有。`,
		alsoIn: '这份文件也已进入本浏览器里的',
		exploreIt: '浏览',
		sqlIt: 'SQL',
		exports: '导出',
		bundle: '文本与目录条目（.zip）',
		blocks: (count: number) => `全文很长，先显示前${count}段。`,
		showAll: '显示全文'
	},
	en: {
		title: 'Add a plan',
		description:
			'Drop in a plan of your own, see each of its targets, and set them beside other plans. Nothing leaves your machine.',
		lead: 'Drop in a report or a plan: seconds later you see each target and result in it, beside any plan of this site.',
		stays: 'Files are read and kept in this browser only; nothing is sent anywhere.',
		drop: 'Drop files here, or',
		choose: 'choose files',
		statistics: {
			title: 'My statistics',
			lead: 'Drop in a table of statistics (.csv or .xlsx): its results are drawn as squares in the charts of their indicators and judge whether targets were met. In this browser only, and marked as yours everywhere.',
			form: 'Its first line is series,region,year,value,unit,source,published: the id of an indicator (it stands in the address of its page) or its full Chinese name, the full Chinese name of the territory, the year, the value (without commas), its unit, what to cite, and the date of publication (or nothing).',
			formTitle: 'What the table looks like',
			template: 'Download an empty table (.csv)',
			count: (rows: number, series: number) =>
				`${rows} ${rows === 1 ? 'number' : 'numbers'} of ${series} ${series === 1 ? 'indicator' : 'indicators'}`,
			faults: (count: number) =>
				`${count === 1 ? 'One line is' : `${count} lines are`} wrong and left out; all others are used:`,
			line: (line: number, words: string) => `line ${line}: ${words}`,
			more: (count: number) => `${count} more are wrong.`,
			rows: 'Show its numbers',
			columns: {
				series: 'Indicator',
				region: 'Territory',
				year: 'Year',
				value: 'Value',
				source: 'Source',
				published: 'Published'
			}
		},
		picture: {
			show: (page: number) => `See page ${page} as it is`,
			page: (page: number) => `Page ${page}`,
			close: 'Close',
			drawing: 'Drawing the page …',
			failed: (reason: string) => `It could not be drawn: ${reason}`,
			noFile: 'this browser did not keep the file',
			notFound: 'Where the number stands on this page could not be told, so there is no frame.',
			alternative: (page: number, span: string, framed: boolean) =>
				`Picture of page ${page}${framed ? `, with “${span}” in a frame` : ''}`
		},
		kept: {
			lead: (count: number) =>
				`${count === 1 ? 'One target has a result' : `${count} targets have results`}: from this site, this document, or your statistics.`,
			none: 'No target in it has a result yet, and it reports none for targets of this site or of your documents.',
			add: 'Statistics can be dropped in above.'
		},
		formats:
			'.txt, .docx, .pdf (with text), .html, .xlsx, .csv, or a .zip of these; 64 MB each at most. A table of statistics (.csv) goes here too',
		paste: 'Or paste text',
		pasteLabel: 'The whole text of the plan',
		pasted: 'Pasted text',
		readText: 'Read this text',
		reading: (name: string) => `Reading ${name}`,
		page: (read: number, all: number) => `page ${read} of ${all}`,
		stop: 'Stop',
		stopped: 'Stopped.',
		failed: (reason: string) => `It could not be read: ${reason}`,
		notRemoved: (reason: string) => `The browser did not remove it: ${reason}`,
		notKept:
			'This browser keeps nothing (a private window, or its space is full): what you add is gone when you close the page.',
		check: 'Check what this document is',
		checkNote:
			'A first guess from the head of the document. Years and place decide how its targets are filed: check these above all.',
		fields: {
			title: 'Title',
			issuer: 'Issuer',
			region: 'Region',
			kind: 'Kind',
			issued: 'Date issued',
			plan_start: 'First year of the plan',
			plan_end: 'Last year of the plan'
		},
		missing: 'Please fill in',
		read: 'Read its targets',
		discard: 'Discard it',
		own: 'My documents',
		none: 'No documents yet.',
		mine: 'mine',
		open: 'Open',
		edit: 'Correct what it is',
		remove: 'Remove',
		removed: (name: string) => `“${name}” was removed.`,
		putBack: 'Put it back',
		count: (targets: number, actuals: number) => `${targets} targets, ${actuals} results`,
		updated: 'The data has been updated; your documents are being read anew.',
		views: {
			read: 'Text',
			records: 'Records',
			changes: 'Beside another plan',
			series: 'In each series',
			kept: 'What came of it'
		},
		unsure: (count: number) =>
			`${count} of them are unsure (below 0.5, marked “?”). They stand first: check the sentence.`,
		columns: {
			kind: 'Kind',
			indicator: 'Indicator',
			value: 'Value',
			years: 'Years',
			confidence: 'Confidence',
			page: 'Page',
			series: 'Series'
		},
		withPlan: 'The other plan',
		choosePlan: 'Choose a plan',
		noPlanBefore: 'There is no earlier plan of this place and kind: choose one to compare with.',
		noChanges: 'Neither plan has a target.',
		noSeries: 'No number in it belongs to a series of this site.',
		seriesLead: (count: number) => `It shares ${count} series with this site.`,
		alsoIn: 'In this browser the document is also in',
		exploreIt: 'Explore',
		sqlIt: 'SQL',
		exports: 'Take away',
		bundle: 'Text and catalog entry (.zip)',
		blocks: (count: number) => `The text is long: its first ${count} paragraphs are shown.`,
		showAll: 'Show all of it'
	}
});
