/** Under which the data may be used, by its SPDX name. The documents themselves are public acts. */
export const LICENCE = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
} as const;
