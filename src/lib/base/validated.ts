import * as v from 'valibot';

/**
 * Checks data against a schema.
 * @param source what the data is called in the error ("data/units.yaml")
 * @throws {Error} with one line that names each wrong entry and why it is wrong
 */
export function validated<const Schema extends v.GenericSchema>(
	schema: Schema,
	data: unknown,
	source: string
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, data);
	if (result.success) return result.output;
	const problems = result.issues.map(
		(issue) => `${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`
	);
	throw new Error(`${source}: ${problems.join('; ')}`);
}
