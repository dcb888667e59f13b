import type { Plugin } from 'vite';
import { groupsByKey } from '../src/lib/base/group-by.ts';

/** So many files hold what pages share. More of them cost requests, fewer of them bytes that a page has no use for. */
const SHARED_FILES = 11;
/** The modules that stand for the pages, and those that every page loads. */
const PAGE = /client-optimized\/nodes\/\d+\.js$/;
const EVERYWHERE = /client-optimized\/(app|nodes\/[02])\.js$|runtime\/client\/entry\.js$/;

const MANIFEST = '.vite/manifest.json';

/** What a module imports at once, and the length of its code. */
export interface GraphModule {
	imports: readonly string[];
	size: number;
}
export type ModuleGraph = ReadonlyMap<string, GraphModule>;

/** Modules that go into one file. */
interface SharedFile {
	/** The pages that ask for any of them. */
	pages: ReadonlySet<string>;
	size: number;
	modules: readonly string[];
}

/** A module with everything that comes with it. */
function reachedFrom(roots: readonly string[], graph: ModuleGraph): Set<string> {
	const reached = new Set<string>();
	const open = [...roots];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (reached.has(id)) continue;
		reached.add(id);
		open.push(...(graph.get(id)?.imports ?? []));
	}
	return reached;
}

/** The pages that load each module. */
function pagesOfModules(graph: ModuleGraph): Map<string, string[]> {
	const ids = [...graph.keys()].sort();
	const pages = ids.filter((id) => PAGE.test(id) && !EVERYWHERE.test(id));
	const users = new Map<string, string[]>();
	for (const page of pages)
		for (const id of reachedFrom([page], graph)) users.set(id, [...(users.get(id) ?? []), page]);
	const everywhere = ids.filter((id) => EVERYWHERE.test(id));
	for (const id of reachedFrom(everywhere, graph)) users.set(id, pages);
	return users;
}

/** A file for every set of pages that share something. */
function finest(graph: ModuleGraph): SharedFile[] {
	const bySet = groupsByKey(
		[...pagesOfModules(graph)].filter(([id, pages]) => pages.length > 1 && !PAGE.test(id)),
		([, pages]) => pages.join('\n')
	);
	return [...bySet.keys()].sort().map((key) => {
		const modules = (bySet.get(key) ?? []).map(([id]) => id).sort();
		const size = modules.reduce((sum, id) => sum + (graph.get(id)?.size ?? 0), 0);
		return { pages: new Set(key.split('\n')), size, modules };
	});
}

/** What it costs to put two files into one: what pages then load that they have no use for. */
function wasted(a: SharedFile, b: SharedFile): number {
	const without = (pages: ReadonlySet<string>, other: ReadonlySet<string>) =>
		[...pages].filter((page) => !other.has(page)).length;
	return without(a.pages, b.pages) * b.size + without(b.pages, a.pages) * a.size;
}

/** Whether files would import each other in a circle once two of them are one. */
function makesCircle(
	a: SharedFile,
	b: SharedFile,
	bundles: readonly SharedFile[],
	graph: ModuleGraph
) {
	const owner = new Map(bundles.flatMap((each) => each.modules.map((id) => [id, each] as const)));
	const next = (bundle: SharedFile) =>
		new Set(
			bundle.modules.flatMap((id) =>
				(graph.get(id)?.imports ?? []).flatMap((imported) => owner.get(imported) ?? [])
			)
		);
	const leads = (from: SharedFile, to: SharedFile): boolean => {
		const seen = new Set<SharedFile>();
		const open = [...next(from)].filter((each) => each !== to && each !== from);
		for (let each = open.pop(); each; each = open.pop()) {
			if (each === to) return true;
			if (seen.has(each)) continue;
			seen.add(each);
			open.push(...next(each));
		}
		return false;
	};
	return leads(a, b) || leads(b, a);
}

/**
 * Which shared file each module goes into: the two files whose union wastes the least become one, until few are left.
 * @returns the number of the file, by the module's id; none of what one page alone loads, or what comes later
 */
export function sharedFiles(graph: ModuleGraph, count = SHARED_FILES): Map<string, number> {
	const bundles = finest(graph);
	while (bundles.length > count) {
		const pairs = bundles
			.flatMap((a, i) => bundles.slice(i + 1).map((b) => ({ a, b, waste: wasted(a, b) })))
			.sort((one, other) => one.waste - other.waste);
		const best = pairs.find(({ a, b }) => !makesCircle(a, b, bundles, graph));
		if (!best) break;
		const { a, b } = best;
		bundles[bundles.indexOf(a)] = {
			pages: new Set([...a.pages, ...b.pages]),
			size: a.size + b.size,
			modules: [...a.modules, ...b.modules]
		};
		bundles.splice(bundles.indexOf(b), 1);
	}
	return new Map(
		bundles.flatMap(({ modules }, index) => modules.map((id) => [id, index] as const))
	);
}

/**
 * A manifest of the build without what comes later. Kit walks it to know which files a page needs at once, and what it
 * has seen behind an `import()` it leaves out, even where the page imports that at once too: its styles would then come
 * after the page is painted.
 */
export function withoutLater(manifest: string): string {
	const chunks = JSON.parse(manifest) as Record<string, { dynamicImports?: string[] }>;
	for (const chunk of Object.values(chunks)) delete chunk.dynamicImports;
	return JSON.stringify(chunks);
}

/**
 * A page asks for few files: what pages share comes in some that are made for who shares what, instead of in fifty
 * small ones. Nothing that comes later, such as ECharts, is among it.
 */
export function fewFiles(): Plugin {
	let files = new Map<string, number>();
	return {
		name: 'few-files',
		enforce: 'post',
		config: ({ build }) => {
			if (build?.ssr) return {};
			const groups = [{ name: (id: string) => (files.has(id) ? `shared-${files.get(id)}` : null) }];
			const output = { codeSplitting: { includeDependenciesRecursively: false, groups } };
			// Pieces may export to each other what a page's own file holds.
			return { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension', output } } };
		},
		buildEnd() {
			if (this.environment.name !== 'client') return;
			const graph = new Map<string, GraphModule>();
			for (const id of this.getModuleIds()) {
				const module = this.getModuleInfo(id);
				if (module) graph.set(id, { imports: module.importedIds, size: module.code?.length ?? 0 });
			}
			files = sharedFiles(graph);
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const manifest = bundle[MANIFEST];
				if (this.environment.name !== 'client' || manifest?.type !== 'asset') return;
				manifest.source = withoutLater(String(manifest.source));
			}
		}
	};
}
