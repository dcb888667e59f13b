/** npm run freeze: keeps the frozen embeds of the last build for the builds after it. */
import { defineCommand, runMain } from 'citty';
import { freeze } from '../src/lib/give/embed/freeze';

const command = defineCommand({
	meta: {
		name: 'freeze',
		description: 'Keep the frozen embeds of the last build; commit what it writes to static/frozen'
	},
	args: {
		build: { type: 'string', default: 'build', description: 'folder of the build' },
		static: { type: 'string', default: 'static', description: 'folder of static files' }
	},
	async run({ args }) {
		const kept = await freeze(args.build, args.static);
		console.error(
			kept.length === 0 ? 'this version is kept already' : `kept version ${kept.join(', ')}`
		);
	}
});

await runMain(command);
