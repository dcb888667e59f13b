import { parentPort } from 'node:worker_threads';
import { loadSteps } from '../../src/lib/store/steps';
import { createPerformer, type Task } from './perform';

// What a thread does: performs the tasks that it is sent, and answers each under its number.
const performer = loadSteps().then(({ extract }) => createPerformer(extract));

parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
	void performer
		.then((perform) => perform(task))
		.then(
			(answer) => parentPort?.postMessage({ id, answer }),
			(error: unknown) => parentPort?.postMessage({ id, error })
		);
});
