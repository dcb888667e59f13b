/** For each place of a list the nearest that is not null, of two the one before; -1 where there is none. */
export function nearestPlaces(list: readonly unknown[]): number[] {
	const known = list.flatMap((one, index) => (one === null ? [] : [index]));
	let next = 0;
	return list.map((_, index) => {
		while ((known[next] ?? Infinity) < index) next += 1;
		const [above, below] = [known[next - 1], known[next]];
		if (above === undefined || below === undefined) return above ?? below ?? -1;
		return index - above <= below - index ? above : below;
	});
}
