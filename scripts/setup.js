// Installs what the commands need. Plain JavaScript without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What the tests can drive, the best first: without windows Chromium takes 0.6 of the processor time. */
const BROWSERS = JSON.parse(
	readFileSync(new URL('browsers/chromium.json', import.meta.url), 'utf8')
);
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'fonts-noto-cjk'];

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
 * on Debian. Where it cannot, any Chromium that is there will do; else says in one line how to get it, and exits.
 */
export function installBrowser() {
	if (existsSync(BROWSERS[0]) && hasChineseFont()) return;
	const environment = { DEBIAN_FRONTEND: 'noninteractive' };
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		run('apt-get', ['update', '-q'], environment);
		run('apt-get', ['install', '-q', '-y', ...DEBIAN_PACKAGES], environment);
	}
	if (BROWSERS.some(existsSync) && hasChineseFont()) return;
	console.error(
		`The browser tests need Chromium and a Chinese font: sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}`
	);
	process.exit(1);
}

function hasChineseFont() {
	const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
	return fonts.status === 0 && fonts.stdout.trim() !== '';
}
