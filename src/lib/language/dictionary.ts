/** Words with what is known of each. */
export interface Dictionary<Value> {
	/** The longest word that `text` holds at `at`; null where no word begins there. */
	at(text: string, at: number): { end: number; value: Value } | null;
}

interface Node<Value> {
	next: Map<number, Node<Value>> | null;
	value: Value | undefined;
}

/** Makes a dictionary: a tree over the letters of all words. A longer word wins over a shorter one. */
export function createDictionary<Value>(
	words: Iterable<readonly [word: string, value: Value]>
): Dictionary<Value> {
	const root: Node<Value> = { next: null, value: undefined };
	for (const [word, value] of words) {
		let node = root;
		for (let index = 0; index < word.length; index += 1) {
			const unit = word.charCodeAt(index);
			node.next ??= new Map();
			const known = node.next.get(unit);
			const child: Node<Value> = known ?? { next: null, value: undefined };
			if (!known) node.next.set(unit, child);
			node = child;
		}
		node.value = value;
	}
	return {
		at(text, at) {
			let found: { end: number; value: Value } | null = null;
			let node: Node<Value> | undefined = root;
			for (let index = at; index < text.length; index += 1) {
				node = node.next?.get(text.charCodeAt(index));
				if (!node) break;
				if (node.value !== undefined) found = { end: index + 1, value: node.value };
			}
			return found;
		}
	};
}
