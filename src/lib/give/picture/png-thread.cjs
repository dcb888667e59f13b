/* Runs in a thread of its own, as text: draws the pictures that it is sent. */
const { parentPort, workerData } = require('node:worker_threads');
const { Resvg } = require(workerData);

parentPort.on('message', ({ svg, options, port }) => {
	try {
		port.postMessage({ png: new Resvg(svg, options).render().asPng() });
	} catch (error) {
		port.postMessage({ error: String(error) });
	}
});
