import fc from 'fast-check';

/** Paragraphs as plans hold them. */
export const PARAGRAPHS = [
	'一、2024年工作回顾',
	'过去一年，城镇新增就业6.2万人，登记失业率控制在4％以内。',
	'五年来，绿电占比从15%提高到40%，新能源装机突破1亿千瓦。',
	'二、2025年重点任务',
	'（一）稳定就业。培训2万人次以上，招募特岗教师1200名。（市人社局牵头，财政局配合）',
	'（二）改善民生。改造老旧小区410个、棚户区1.2万套，入园率和巩固率分别达到92%和96%。',
	'到2030年，奶产量达到900万吨，一半以上的嘎查村建成农家书屋，单位地区生产总值能耗较2020年下降14%。',
	'三次产业结构调整为10:48:42，粮食产量稳定在800亿斤以上；对带动就业5人以上的创业者每人补贴2000元。',
	'责任单位：市农牧局、水利局',
	'落实《防沙治沙规划（2021—2030年）》（内政发〔2024〕18号），用3年时间治沙300万亩，推进“三大行动”。'
];

/** Rows of tables in the dress that plans come in. */
const ROWS = [
	'指标名称\t单位\t2020年\t2025年\t属性',
	'地区生产总值增速\t%\t1.5\t6左右\t预期性',
	'| 粮食产量 | 亿斤 | 732.8 | 800 | 约束性 |',
	'常住人口城镇化率（%）  67.5  72  预期性',
	'单位：万吨',
	'1.煤炭产量（亿吨）：12'
];

const characters = (text: string) => Array.from(text);

const PIECE = fc.oneof(
	fc.constantFrom(
		...characters('0123456789０９.,，。;；:：、%％()（）《》“”‘’-—～+×/\n\t| 　'),
		...characters(
			'一二两三四五六七八九十百千万亿半零〇成倍番分之点第年月日个人元吨亩公里户次负多余几'
		),
		'十四五',
		'从',
		'提高到',
		'分别',
		'以上',
		'不低于',
		'控制在',
		'以内',
		'2025年',
		'到2030年',
		'（市水务局牵头）',
		'新建𬭩川公路30公里',
		'𫚖鱼',
		'责任单位：',
		'较2020年',
		'百分之',
		'\ufeff',
		'\u202e',
		'\u00ad',
		'\u0000'
	),
	fc.constantFrom(...PARAGRAPHS, ...ROWS),
	fc.string({ unit: 'binary', maxLength: 6 })
);

/** Texts made of what plans are made of, in any order, and of anything else. */
export const anyText = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What happens to a text on its way: at a place a stretch is lost, doubled, or something comes in between. */
const EDIT = fc.record({
	place: fc.nat(),
	length: fc.nat({ max: 12 }),
	way: fc.constantFrom('lose', 'double', 'insert', 'lose and insert'),
	piece: PIECE
});

/** Plans that were damaged, wrongly recognized or badly put together. */
export const mutatedText = fc
	.tuple(
		fc.array(fc.constantFrom(...PARAGRAPHS, ...ROWS), { minLength: 1, maxLength: 8 }),
		fc.array(EDIT, { minLength: 1, maxLength: 12 })
	)
	.map(([paragraphs, edits]) =>
		edits.reduce((text, { place, length, way, piece }) => {
			const at = place % (text.length + 1);
			const stretch = text.slice(at, at + length);
			const rest = text.slice(way.startsWith('lose') ? at + length : at);
			return (
				text.slice(0, at) +
				(way.endsWith('insert') ? piece : way === 'double' ? stretch : '') +
				rest
			);
		}, paragraphs.join('\n'))
	);
