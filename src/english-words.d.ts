/** English of the vocabularies of `data/`, by what it is of in Chinese; made by scripts/english-words.ts. */
declare module 'virtual:english-words' {
	/** Units behind a number, and what stands below the line of a compound. */
	export const UNITS: Readonly<Record<string, string>>;
	export const EACH: Readonly<Record<string, string>>;
	export const PLACES: Readonly<Record<string, string>>;
	/** By every way in which documents write a department. */
	export const DEPARTMENTS: Readonly<Record<string, string>>;
	export const PHRASES: Readonly<Record<string, string>>;
	/** In browsers all of these are empty until this has been awaited. */
	export const loaded: () => Promise<void>;
}
