/** A real browser that is led through pages. */
export interface Browser {
	name: string;
	/** Opens an address and waits until it has loaded. */
	open(address: string): Promise<void>;
	/** What an expression comes to in the page, as JSON; a promise is waited for. */
	evaluate<Value>(expression: string): Promise<Value>;
	/** What went wrong in pages since it was asked last; empty too where the browser does not tell. */
	errors(): string[];
	close(): Promise<void>;
}

/** Waits until an expression is true in the page. @throws naming it, where it is not after a minute */
export async function until(browser: Browser, expression: string): Promise<void> {
	for (let tries = 0; tries < 240; tries += 1) {
		if (await browser.evaluate<boolean>(`Boolean(${expression})`)) return;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	throw new Error(`${browser.name}: never so: ${expression}`);
}
