// npm test: every check there is, in an order in which the quick ones come first. All are run, so that
// one failure does not hide another.
import { installBrowser, installPackages, run } from './setup.js';

const CHECKS = [
	'check:format',
	'check:lint',
	'check:types',
	'check:rooms',
	'check:unused',
	'check:audit',
	'extract',
	'check',
	'test:unit',
	'build',
	'test:browser'
];

installPackages();
installBrowser();
const failed = CHECKS.filter((check) => {
	console.log(`\n— ${check}`);
	return !run('npm', ['run', '--silent', check]);
});
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${CHECKS.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
