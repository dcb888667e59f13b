import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCatalog } from '../src/lib/store/catalog';
import { docxTable, makeDocx, paragraph, zipOf } from '../src/lib/text/formats/fixtures';

let folder: string;
let seeds: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'add-'));
	seeds = join(folder, 'seeds');
	execFileSync('mkdir', [seeds]);
});
afterEach(() => rm(folder, { recursive: true }));

const add = (...args: string[]) =>
	spawnSync('npx', ['tsx', 'scripts/add.ts', ...args, '--seeds', seeds], { encoding: 'utf8' });
const lines = (stream: NodeJS.ReadableStream): AsyncIterator<string, undefined> =>
	createInterface({ input: stream })[Symbol.asyncIterator]();
const catalog = async () =>
	parseCatalog(await readFile(join(seeds, 'catalog.yaml'), 'utf8')).entries;
const report = (year: number, jobs: number) =>
	`政府工作报告\n——${year}年1月10日在云南省第十四届人民代表大会第一次会议上\n各位代表：\n一、${year}年工作安排\n今年，城镇新增就业${jobs}万人，粮食产量1900万吨以上。\n`;

describe('a document is added with one command', () => {
	it('text, original, entry and what was found, against the plan before', async () => {
		await writeFile(join(folder, 'yn-2023.txt'), report(2023, 50));
		await writeFile(
			join(folder, 'yn-2024.docx'),
			makeDocx(
				report(2024, 48)
					.split('\n')
					.map((line) => paragraph(line))
					.join('') +
					docxTable([
						['指标', '2024年'],
						['公路', '20公里']
					])
			)
		);
		const { status, stdout, stderr } = add(
			join(folder, 'yn-2023.txt'),
			join(folder, 'yn-2024.docx')
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect((await readdir(seeds)).sort()).toEqual([
			'catalog.yaml',
			'yn-2023.txt',
			'yn-2024.docx',
			'yn-2024.txt'
		]);
		expect(await catalog()).toMatchObject([
			{ id: 'yn-2023', title: '2023年云南省政府工作报告', issued: '2023-01-10', plan_start: 2023 },
			{ id: 'yn-2024', file: 'yn-2024.txt', region: '云南省', plan_start: 2024 }
		]);
		expect(await readFile(join(seeds, 'yn-2024.txt'), 'utf8')).toContain(
			'指标\t2024年\n公路\t20公里\n'
		);
		expect(stdout).toContain('compared with yn-2023');
		expect(stdout).toMatch(/cut {7}城镇新增就业: 50万人 → 48万人/);
	});

	it('added again, it keeps what people wrote into its entry', async () => {
		await writeFile(join(folder, 'plan.txt'), report(2024, 48));
		add(join(folder, 'plan.txt'), '--title', '某报告');
		await writeFile(join(folder, 'plan.txt'), report(2024, 49));
		const { stdout } = add(join(folder, 'plan.txt'), '--issuer', '某某');
		expect(stdout).toContain('replaced');
		expect(await catalog()).toMatchObject([{ id: 'plan', title: '某报告', issuer: '某某' }]);
		expect(await readFile(join(seeds, 'plan.txt'), 'utf8')).toContain('49万人');
	});

	it('watched, it is read again whenever it changed, also where an editor puts a new file in its place', async () => {
		const path = join(folder, 'plan.txt');
		await writeFile(path, report(2024, 48));
		const watching = spawn('npx', ['tsx', 'scripts/add.ts', path, '--watch', '--seeds', seeds], {
			detached: true
		});
		try {
			const told = lines(watching.stdout);
			const until = async (words: string) => {
				for (;;) if ((await told.next()).value?.includes(words)) return;
			};
			await until('watching');
			for (const jobs of [49, 50]) {
				await writeFile(join(folder, 'new'), report(2024, jobs));
				await rename(join(folder, 'new'), path);
				await until('replaced');
				await until(`${jobs - 1}万人 → ${jobs}万人`);
			}
			await writeFile(path, report(2024, 51));
			await until('50万人 → 51万人');
			expect(await readFile(join(seeds, 'plan.txt'), 'utf8')).toContain('51万人');
		} finally {
			if (watching.pid) process.kill(-watching.pid);
		}
	});

	it('what cannot be read is named with what to do, the others are added', async () => {
		const bytes = zipOf({ 'good.txt': report(2024, 48), 'bad.pdf': '%PDF-1.4' });
		await writeFile(join(folder, 'all.zip'), bytes);
		const { status, stderr } = add(join(folder, 'all.zip'));
		expect(status).toBe(1);
		expect(stderr).toMatch(/all\.zip\/bad\.pdf: the file is broken/);
		expect(await catalog()).toMatchObject([{ id: 'good' }]);
	});

	it('what a document does not say is asked for, and the option says it', async () => {
		await writeFile(join(folder, 'some.txt'), '云南省养老服务实施方案\n新建养老院20所。\n');
		const asked = add(join(folder, 'some.txt'));
		expect(asked.status).toBe(1);
		expect(asked.stderr).toContain('--plan-year');
		expect(add(join(folder, 'some.txt'), '--plan-year', '2023-2027').status).toBe(0);
		expect(await catalog()).toMatchObject([{ plan_start: 2023, plan_end: 2027 }]);
	});
});

it.each([
	['no file', [], /no FILE/],
	['a file that is not there', ['nowhere.txt'], /nowhere\.txt: there is no such file/],
	['a kind that is none', ['package.json', '--kind', 'speech'], /--kind speech is none of/],
	['years that are none', ['package.json', '--plan-year', 'soon'], /--plan-year soon is no year/]
])('a wrong command: %s', (_title, args, reason) => {
	const { status, stderr } = add(...args);
	expect(status).toBe(2);
	expect(stderr).toMatch(reason);
});
