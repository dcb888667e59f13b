/**
 * Performs tasks, up to `ahead` at a time, and gives the results in the order of the tasks. No more tasks are taken
 * than that: memory does not grow with their number.
 */
export async function* inOrder<Task, Result>(
	tasks: Iterable<Task> | AsyncIterable<Task>,
	perform: (task: Task) => Promise<Result>,
	ahead: number
): AsyncGenerator<Result> {
	const running: Promise<Result>[] = [];
	for await (const task of tasks) {
		const result = perform(task);
		// It is awaited in its turn; one that fails before is no failure that nobody handles.
		result.catch(() => undefined);
		running.push(result);
		if (running.length >= ahead) yield (await running.shift()) as Result;
	}
	for (const result of running) yield await result;
}
