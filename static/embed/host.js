/*
 * For pages that show our embeds: fits each frame to the height of its content. Put it anywhere on the
 * page, once or several times; it minds only the frames whose own messages it hears.
 */
(() => {
	if (window.planTargetsEmbeds) return;
	window.planTargetsEmbeds = true;

	addEventListener('message', ({ data, source }) => {
		const heights = data && data['datawrapper-height'];
		if (!heights) return;
		const frame = [...document.querySelectorAll('iframe')].find(
			({ contentWindow }) => contentWindow === source
		);
		const [height] = Object.values(heights);
		if (frame && Number.isFinite(height)) frame.style.height = `${height}px`;
	});

	// A frame that was ready before this script has spoken already: it is asked to say it again.
	const ask = () => {
		for (const { contentWindow, src } of document.querySelectorAll('iframe[src*="/embed/"]')) {
			contentWindow?.postMessage('embed-height?', new URL(src).origin);
		}
	};
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask);
	else ask();
})();
