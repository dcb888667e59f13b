/** Some fields of a row, as a row of its own. */
export const pick = <Row, Name extends keyof Row>(
	row: Row,
	names: readonly Name[]
): Pick<Row, Name> => Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Name>;
