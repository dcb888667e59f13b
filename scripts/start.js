// npm start: from a fresh clone to the site at a printed address.
import { installPackages, run } from './setup.js';

installPackages();
const steps = [
	['run', '--silent', 'extract'],
	['run', '--silent', 'build'],
	['run', '--silent', 'preview']
];
for (const step of steps) {
	if (!run('npm', step)) process.exit(1);
}
