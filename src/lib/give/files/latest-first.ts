interface PublishedVersion {
	version: string;
	/** An ISO date. */
	published: string;
	/** The version that it was compared with when it was published. */
	before: string | null;
}

/** Versions of the data, the latest first; those of one day in the order that their notes tell: what came before. */
export function latestFirst<Version extends PublishedVersion>(
	versions: readonly Version[]
): Version[] {
	const before = new Map(versions.map((one) => [one.version, one.before]));
	const precedes = (version: string): number => {
		const seen = new Set<string>();
		for (let at: string | null | undefined = version; at && !seen.has(at); at = before.get(at))
			seen.add(at);
		return seen.size;
	};
	return versions.toSorted(
		(a, b) =>
			b.published.localeCompare(a.published) ||
			precedes(b.version) - precedes(a.version) ||
			a.version.localeCompare(b.version)
	);
}
