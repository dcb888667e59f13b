// npm run build: builds the site, and carries along the frozen embeds of the builds before it.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './setup.js';

const frozen = join(process.env.BUILD_DIR ?? 'build', 'frozen');
const aside = mkdtempSync(join(tmpdir(), 'frozen-'));
if (existsSync(frozen)) cpSync(frozen, aside, { recursive: true });
const built = run('npx', ['vite', 'build', '--logLevel', 'warn']);
// What this build made stays as it is; an embed in an article must outlive the next build.
cpSync(aside, frozen, { recursive: true, force: false });
rmSync(aside, { recursive: true });
if (!built) process.exit(1);
