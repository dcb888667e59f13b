/** A choice of one value of a parameter, or any. */
export interface FilterSelect {
	/** The parameter of the address. */
	name: string;
	label: string;
	/** What stands for any value. */
	any: string;
	/** Empty for any. */
	value: string;
	options: readonly (readonly [value: string, text: string])[];
}
