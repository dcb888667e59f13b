/** An answer may have two columns of one name; as keys of a row the second gets a number. */
export const distinctNames = (names: readonly string[]): string[] =>
	names.map((name, index) => {
		const before = names.slice(0, index).filter((other) => other === name).length;
		return before === 0 ? name : `${name}_${before + 1}`;
	});
