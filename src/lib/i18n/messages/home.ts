import { defineMessages } from '..';

export const home = defineMessages({
	zh: { title: '政府规划里的数量目标' },
	en: { title: 'Quantitative targets in government plans' }
});
