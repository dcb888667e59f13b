// npm run build: builds the site, and carries along what pages elsewhere still ask the builds before it for.
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './setup.js';

const build = process.env.BUILD_DIR ?? 'build';
/** Frozen embeds stand in articles: they are kept for good. */
const FROZEN = 'frozen';
/** Files with a hash in their names, which a page that a reader or a cache has kept open asks for. */
const HASHED = ['_app/immutable', 'assets'];
/** Which of them each build had, latest first. */
const RECORD = '_app/builds.json';
/** So many builds before this one keep them. */
const KEPT = 3;

const listed = HASHED.flatMap((folder) => filesOf(folder));
const record = existsSync(join(build, RECORD))
	? JSON.parse(readFileSync(join(build, RECORD), 'utf8'))
	: [];
// A build that an older version of this script made has no record yet.
const before = (record.length === 0 && listed.length > 0 ? [listed] : record).slice(0, KEPT);
const wanted = new Set(before.flat());

const aside = mkdtempSync(join(tmpdir(), 'build-'));
for (const folder of [FROZEN, ...HASHED])
	if (existsSync(join(build, folder)))
		cpSync(join(build, folder), join(aside, folder), { recursive: true });
const built = run('npx', ['vite', 'build', '--logLevel', 'warn']);
const own = built ? HASHED.flatMap((folder) => filesOf(folder)) : listed;
// What this build made stays as it is.
for (const folder of [FROZEN, ...HASHED])
	if (existsSync(join(aside, folder)))
		cpSync(join(aside, folder), join(build, folder), {
			recursive: true,
			force: false,
			filter: (source) => folder === FROZEN || isWanted(source)
		});
rmSync(aside, { recursive: true });
if (!built) process.exit(1);
writeFileSync(join(build, RECORD), JSON.stringify([own, ...before]));

/** Whether a file (or a folder of files) that was put aside belongs to one of the builds that are kept. */
function isWanted(source) {
	const path = source.slice(aside.length + 1);
	return wanted.has(path) || [...wanted].some((file) => file.startsWith(`${path}/`));
}

/** The files of a folder of the build, as paths from the build. */
function filesOf(folder) {
	const path = join(build, folder);
	if (!existsSync(path)) return [];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(build.length + 1));
}
