/**
 * How the service worker answers what a page asks for: `kept`, from what was kept, without asking the host;
 * `fresh`, from the host, and from what was kept where it does not answer; `none`, not at all.
 */
export type Way = 'kept' | 'fresh' | 'none';

interface Rule {
	/** Of the path below the site's base. */
	pattern: RegExp;
	way: Way;
	because: string;
	example: string;
}

/** The first rule that holds. */
export const RULES: readonly Rule[] = [
	{
		pattern: /^\/(?:en\/)?embed\/|^\/frozen\//,
		way: 'none',
		because: 'embeds stand in pages of others, and are documents that need nothing',
		example: '/en/embed/series/gdp-growth/'
	},
	{
		pattern: /\/__data\.json$/,
		way: 'none',
		because:
			'kept data of one version must never reach a page of another; without them the whole page is loaded',
		example: '/series/gdp-growth/__data.json'
	},
	{
		pattern: /^\/_app\/version\.json$|^\/service-worker\.js$/,
		way: 'none',
		because: 'they say what is newest',
		example: '/_app/version.json'
	},
	{
		pattern: /^\/data\/.*\.\w+$|^\/series\/[^/]+\.\w+$/,
		way: 'none',
		because: 'files to be taken away are large, and are kept where the reader puts them',
		example: '/data/targets.csv'
	},
	{
		pattern: /^\/_app\/immutable\/|^\/assets\//,
		way: 'kept',
		because: 'names with a hash of their content never mean anything else',
		example: '/assets/targets-0123456789abcdef0123456789abcdef.parquet'
	},
	{
		pattern: /^\//,
		way: 'fresh',
		because: 'pages, and the files beside them that say of which version they are',
		example: '/series/gdp-growth/'
	}
];

/** How a request for a path below the site's base is answered. */
export const wayOf = (path: string): Way =>
	RULES.find(({ pattern }) => pattern.test(path))?.way ?? 'none';
