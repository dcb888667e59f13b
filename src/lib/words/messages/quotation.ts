import { defineMessages } from '../define-messages';

/** Words around a quoted sentence. */
export const quotation = defineMessages({
	zh: { whole: '全句', less: '收起' },
	en: { whole: 'whole sentence', less: 'less' }
});
