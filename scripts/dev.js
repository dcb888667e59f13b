// npm run dev: the site with live reload, over the data that is there or, if none is, freshly extracted.
import { existsSync } from 'node:fs';
import { installPackages, run } from './setup.js';

installPackages();
const ready = existsSync('data/targets.parquet') || run('npm', ['run', '--silent', 'extract']);
if (!ready || !run('npx', ['vite', 'dev', ...process.argv.slice(2)])) process.exit(1);
