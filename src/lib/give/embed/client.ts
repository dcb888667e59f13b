/*
 * Runs inside an embed, in its head, before anything is painted. It is put into the document as it
 * stands, so it imports nothing; without it the embed is complete, only not as handy. The page that draws
 * any selection imports it as a module and calls it once the chart is there.
 */

const root = document.documentElement;
const parameters = new URLSearchParams(location.search);

/** Applies `?theme=`; without one the reader's scheme holds. */
const theme = parameters.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
else delete root.dataset.theme;

/** Applies `?lang=`: the other language is a document of its own. */
const language = parameters.get('lang');
if (language && !root.lang.startsWith(language)) {
	const other = document.querySelector<HTMLLinkElement>('link[hreflang]');
	if (other?.hreflang.startsWith(language)) location.replace(other.href + location.search);
}

/**
 * Tells the host page how high the content is, in the forms that widely used listeners expect:
 * Datawrapper's object by chart id, and Pym's text when the frame was made by Pym (it sets `childId`).
 */
function announceHeight() {
	const height = Math.ceil(document.body.getBoundingClientRect().height);
	parent.postMessage({ 'datawrapper-height': { [root.dataset.id ?? '']: height } }, '*');
	const child = parameters.get('childId');
	if (child) parent.postMessage(['pym', child, 'height', height].join('xPYMx'), '*');
}

function announceHeights() {
	if (parent === window) return;
	new ResizeObserver(announceHeight).observe(document.body);
	addEventListener('message', ({ data }) => {
		if (data === 'embed-height?') announceHeight();
	});
	// A host's listener that is loaded late has missed the first message.
	for (const delay of [500, 2000, 5000]) setTimeout(announceHeight, delay);
}

/** Asks the site once whether the data behind a frozen embed has a newer version. */
async function lookForNewerVersion() {
	const { latest, version } = root.dataset;
	if (!latest) return;
	const response = await fetch(latest, { credentials: 'omit' });
	const newest = response.ok ? ((await response.json()) as { data_version: string }) : null;
	if (newest?.data_version === version) return;
	const notice = document.querySelector<HTMLElement>(newest ? '.newer' : '.gone');
	notice?.querySelector('b')?.replaceChildren(newest?.data_version ?? '');
	notice?.removeAttribute('hidden');
}

/** A mark of a chart and the number of its statement. */
interface Mark {
	element: SVGElement;
	point: number;
}

/** How near to a mark a finger or a pointer asks for it, in pixels. */
const REACH = 28;

/** Lets the marks of a chart be asked by pointer, finger and keyboard. */
function animate(chart: HTMLElement, statements: readonly HTMLElement[]) {
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.hidden = true;
	chart.append(tip);
	for (const drawing of chart.querySelectorAll('.drawing')) {
		if (drawing.querySelector('[data-point]')) drawing.removeAttribute('aria-hidden');
		describe(marksIn(drawing), statements);
	}

	/** The marks of the drawing that shows at this width, from left to right. */
	const marks = () => {
		const shown = [...chart.querySelectorAll('.drawing')].find(
			(drawing) => drawing.getClientRects().length > 0
		);
		return shown ? marksIn(shown) : [];
	};
	const hide = () => (tip.hidden = true);
	const show = ({ element, point }: Mark) => {
		const statement = statements[point];
		if (!statement) return;
		tip.replaceChildren(...Array.from(statement.children, (child) => child.cloneNode(true)));
		tip.hidden = false;
		placeTip(tip, element, chart);
	};
	const nearest = (event: MouseEvent) =>
		marks()
			.map((mark) => ({ mark, distance: distance(event, mark.element) }))
			.filter((found) => found.distance < REACH)
			.sort((a, b) => a.distance - b.distance)[0]?.mark;

	chart.addEventListener('pointermove', (event) => {
		const mark = nearest(event);
		if (mark) show(mark);
		else hide();
	});
	chart.addEventListener('pointerleave', hide);
	chart.addEventListener('click', (event) =>
		openStatement(statements[nearest(event)?.point ?? -1])
	);
	chart.addEventListener('focusin', () => {
		const mark = marks().find(({ element }) => element === document.activeElement);
		if (mark) show(mark);
	});
	chart.addEventListener('focusout', hide);
	chart.addEventListener('keydown', (event) => {
		const all = marks();
		const at = all.findIndex(({ element }) => element === document.activeElement);
		const next = all[steps(at, all.length)[event.key] ?? -1];
		if (next) next.element.focus();
		else if (event.key === 'Enter' || event.key === ' ')
			openStatement(statements[all[at]?.point ?? -1]);
		else if (event.key === 'Escape') hide();
		else return;
		event.preventDefault();
	});
}

/** Which of `count` marks each key leads to from the one at `at`. */
const steps = (at: number, count: number): Record<string, number> => ({
	ArrowRight: at + 1,
	ArrowDown: at + 1,
	ArrowLeft: at - 1,
	ArrowUp: at - 1,
	Home: 0,
	End: count - 1
});

/** One mark a statement, the topmost where a row has several, in the order of the statements. */
function marksIn(drawing: Element): Mark[] {
	const marks = new Map<number, SVGElement>();
	for (const element of drawing.querySelectorAll<SVGElement>('path[data-point]')) {
		marks.set(Number(element.dataset.point), element);
	}
	return [...marks]
		.map(([point, element]) => ({ point, element }))
		.sort((a, b) => a.point - b.point);
}

/** Makes marks reachable and tells what they are; Tab reaches the first, arrows the others. */
function describe(marks: readonly Mark[], statements: readonly HTMLElement[]) {
	for (const [index, { element, point }] of marks.entries()) {
		element.setAttribute('role', 'img');
		element.setAttribute('tabindex', index === 0 ? '0' : '-1');
		const head = statements[point]?.querySelector('.head')?.textContent ?? '';
		element.setAttribute('aria-label', head.replace(/\s+/g, ' ').trim());
	}
}

function distance({ clientX, clientY }: MouseEvent, element: Element): number {
	const box = element.getBoundingClientRect();
	return Math.hypot(clientX - (box.left + box.right) / 2, clientY - (box.top + box.bottom) / 2);
}

/** Above its mark where there is room, else below; never out of the chart to a side. */
function placeTip(tip: HTMLElement, mark: Element, chart: HTMLElement) {
	const frame = chart.getBoundingClientRect();
	const box = mark.getBoundingClientRect();
	const left = (box.left + box.right) / 2 - frame.left - tip.offsetWidth / 2;
	tip.style.left = `${Math.max(0, Math.min(left, frame.width - tip.offsetWidth))}px`;
	const above = box.top - frame.top - tip.offsetHeight - 8;
	tip.style.top = `${above + frame.top > 0 ? above : box.bottom - frame.top + 8}px`;
}

/** Shows a statement among all of them. */
function openStatement(statement: HTMLElement | undefined) {
	const list = statement?.closest('details');
	if (!statement || !list) return;
	list.open = true;
	for (const other of list.querySelectorAll('.current')) other.classList.remove('current');
	statement.classList.add('current');
	statement.scrollIntoView({ block: 'nearest' });
}

const enlivened = new WeakSet<HTMLElement>();

/** Brings the charts that the document holds by now to life, each once. */
export function enliven() {
	const statements = [...document.querySelectorAll<HTMLElement>('.statements > li')];
	for (const chart of document.querySelectorAll<HTMLElement>('.chart')) {
		if (enlivened.has(chart)) continue;
		enlivened.add(chart);
		animate(chart, statements);
	}
}

function start() {
	enliven();
	announceHeights();
	lookForNewerVersion().catch(() => {
		// A sandboxed frame may not ask, a reader may be offline: the footer links to the newest anyway.
	});
}

if (document.querySelector('body')) start();
else addEventListener('DOMContentLoaded', start);
