// npm start: from a fresh clone to the site at a printed address.
import { exitStatus, installPackages, run } from './setup.js';

/** Exit status of `extract` where some documents could not be read, and the others were. */
const SOME_UNREAD = 1;

installPackages();
const extracted = exitStatus('npm', ['run', '--silent', 'extract']);
if (extracted === SOME_UNREAD) console.error('Going on with the documents that were read.');
else if (extracted !== 0) process.exit(1);
for (const step of ['build', 'preview']) {
	if (!run('npm', ['run', '--silent', step])) process.exit(1);
}
