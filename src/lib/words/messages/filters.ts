import { defineMessages } from '../define-messages';

/** What any page says of conditions in its address. */
export const filters = defineMessages({
	zh: {
		unknown: (conditions: string) => `地址里的条件没有应用，这里没有相应的内容：${conditions}。`,
		takeOut: '从地址中去掉'
	},
	en: {
		unknown: (conditions: string) =>
			`A part of the address is not applied, since there is nothing of that kind here: ${conditions}.`,
		takeOut: 'Take it out'
	}
});
