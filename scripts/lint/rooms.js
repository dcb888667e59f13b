// The rooms of src/lib from the ground up: what a room imports lies below it. Whoever adds a room adds it here.
const ROOMS = [
	'base',
	'model',
	'text',
	'language',
	'extract',
	'relate',
	'store',
	'evaluation',
	'words',
	'figures',
	'give',
	'ui',
	'pages'
];

const room = (name) => `^src/lib/${name}/`;
/** Style sheets are read as text for their tokens; they import nothing. */
const SHEETS = '[.]css$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-circle',
			comment: 'Files that import each other cannot be understood or tested one at a time.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { pathNot: 'node_modules' } }
		},
		...ROOMS.map((name, floor) => ({
			name: `${name}-imports-only-downwards`,
			severity: 'error',
			from: { path: room(name) },
			to: {
				path: '^(src|scripts|e2e)/',
				pathNot: [SHEETS, ...ROOMS.slice(0, floor + 1).map(room)]
			}
		})),
		{
			name: 'every-file-has-a-room',
			comment: 'A file beside the rooms belongs to none, and no order holds for it.',
			severity: 'error',
			from: {},
			to: { path: '^src/lib/', pathNot: ROOMS.map(room) }
		},
		{
			name: 'a-page-is-imported-by-its-routes-only',
			comment: 'What two pages share stands in ui, figures or further down.',
			severity: 'error',
			from: { path: '^src/lib/pages/([^/]+)/' },
			to: { path: '^src/lib/pages/', pathNot: '^src/lib/pages/$1/' }
		},
		{
			name: 'drawing-knows-charts-and-their-look-only',
			comment: 'A drawing knows points and pixels; what a figure says is told above it.',
			severity: 'error',
			from: { path: '^src/lib/figures/draw/' },
			to: { path: '^src/lib/figures/(?!(draw|charts|look)/)' }
		},
		{
			name: 'a-figure-is-a-value',
			comment: 'What draws it comes later: a page must not wait for what it came drawn with.',
			severity: 'error',
			from: { path: '^src/lib/figures/(?!draw/)', pathNot: '[.]test[.]ts$' },
			to: { path: '^src/lib/figures/draw/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'not-resolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['^[$]', '^[.]/[$]types'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		includeOnly: '^(src|scripts|e2e)/|node_modules',
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'scripts/lint/aliases.cjs' },
		combinedDependencies: true,
		enhancedResolveOptions: { extensions: ['.ts', '.js', '.svelte', '.svelte.ts', '.json', '.css'] }
	}
};
