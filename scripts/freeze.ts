import { parseArgs } from 'node:util';
import { freeze } from '../src/lib/give/embed/freeze';

const USAGE = `npm run freeze [-- --build DIR] [-- --static DIR]

Keeps the frozen embeds of the last build for the builds after it; commit what it writes to static/frozen.
`;

const { values } = parseArgs({
	options: {
		build: { type: 'string', default: 'build' },
		static: { type: 'string', default: 'static' },
		help: { type: 'boolean', default: false }
	}
});

if (values.help) {
	process.stdout.write(USAGE);
} else {
	const kept = await freeze(values.build, values.static);
	console.error(
		kept.length === 0 ? 'this version is kept already' : `kept version ${kept.join(', ')}`
	);
}
