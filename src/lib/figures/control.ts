type Option = readonly [value: string, name: string];

interface ControlBase {
	/** The parameter of the address that holds the choice. */
	parameter: string;
	legend: string;
	options: readonly Option[];
}

/** What a reader may choose of a figure, as a value: how it is offered and what is chosen. */
export type FigureControl =
	/** One of a few; the usual one is not written into the address. */
	| (ControlBase & { of: 'one'; value: string; usual: string | null })
	/** One of many. */
	| (ControlBase & { of: 'list'; value: string })
	/** Any of them; many are folded under a summary, with a way back to all. */
	| (ControlBase & { of: 'any'; values: readonly string[]; summary?: string; all?: string });
