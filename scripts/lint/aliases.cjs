// The import aliases of SvelteKit, in the form in which dependency-cruiser takes them.
const path = require('node:path');

module.exports = { resolve: { alias: { $lib: path.resolve(__dirname, '../../src/lib') } } };
