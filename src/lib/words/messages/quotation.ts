import { defineMessages } from '../define-messages';

/** Words around a quoted sentence. */
export const quotation = defineMessages({
	zh: {
		whole: '全句',
		less: '收起',
		restated: (times: number) => `同一文件另有${times}处重申，只计一次：`,
		place: (number: number) => `第${number}处`
	},
	en: {
		whole: 'whole sentence',
		less: 'less',
		restated: (times: number) =>
			`The same document says it ${times === 1 ? 'once' : `${times} times`} more; counted once: `,
		place: (number: number) => `place ${number}`
	}
});
