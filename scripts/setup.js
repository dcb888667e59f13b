// Installs what the commands need. Plain JavaScript without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/**
 * Runs a program with this process's terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to that of this process
 * @returns {boolean} whether it succeeded
 */
export function run(program, args, environment = {}) {
	return exitStatus(program, args, environment) === 0;
}

/**
 * Runs a program with this process's terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] added to that of this process
 * @returns {number | null} its exit status, null where a signal ended it
 */
export function exitStatus(program, args, environment = {}) {
	const env = { ...process.env, ...environment };
	return spawnSync(program, args, { stdio: 'inherit', env }).status;
}

/** Installs the packages of package-lock.json unless they are there. Exits where that fails. */
export function installPackages() {
	if (packagesAreInstalled()) return;
	console.log('Installing packages from the npm registry …');
	if (!run('npm', ['ci', '--no-audit', '--no-fund'])) process.exit(1);
}

/** Compares npm's record of what it installed with what is to be installed. */
function packagesAreInstalled() {
	const installed = readLock('node_modules/.package-lock.json');
	const wanted = readLock('package-lock.json');
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || optional || installed[path]?.version === version
	);
}

/**
 * @param {string} path
 * @returns {Record<string, { version: string, optional?: boolean }>} what is at each path
 */
function readLock(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/**
 * Installs Chromium and fonts with Chinese characters where that can be done without asking: as root
 * on Debian. Elsewhere says in one line how to get them, and exits.
 */
export function installBrowser() {
	if (CHROMIUM.some(existsSync) && hasChineseFont()) return;
	const isRoot = process.getuid?.() === 0;
	const environment = { DEBIAN_FRONTEND: 'noninteractive' };
	if (
		isRoot &&
		existsSync('/usr/bin/apt-get') &&
		run('apt-get', ['update', '-q'], environment) &&
		run('apt-get', ['install', '-q', '-y', ...DEBIAN_PACKAGES], environment)
	) {
		return;
	}
	console.error(
		`The browser tests need Chromium and a Chinese font: sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}`
	);
	process.exit(1);
}

function hasChineseFont() {
	const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
	return fonts.status === 0 && fonts.stdout.trim() !== '';
}
