/*
 * Loaded before every other script, and written for browsers that know nothing of the last ten years.
 *
 * 1. Gives older browsers the few methods that the site uses and they lack.
 * 2. Keeps the page: each is complete before any script runs, and whatever fails while the scripts take it over (a
 *    file that a newer deployment took away, a browser that cannot run it), the page stays and says what is missing.
 */
(function () {
	'use strict';

	/* 1. */
	function add(holder, name, method) {
		if (!holder[name])
			Object.defineProperty(holder, name, { value: method, configurable: true, writable: true });
	}
	function at(index) {
		var place = Math.trunc(index) || 0;
		return this[place < 0 ? place + this.length : place];
	}
	function lastIndex(list, test, own) {
		for (var i = list.length - 1; i >= 0; i -= 1) if (test.call(own, list[i], i, list)) return i;
		return -1;
	}
	var lists = [Array.prototype];
	if (typeof Uint8Array !== 'undefined') lists.push(Object.getPrototypeOf(Uint8Array.prototype));
	for (var i = 0; i < lists.length; i += 1) {
		add(lists[i], 'at', at);
		add(lists[i], 'findLastIndex', function (test, own) {
			return lastIndex(this, test, own);
		});
		add(lists[i], 'findLast', function (test, own) {
			return this[lastIndex(this, test, own)];
		});
		add(lists[i], 'toSorted', function (order) {
			return this.slice().sort(order);
		});
		add(lists[i], 'toReversed', function () {
			return this.slice().reverse();
		});
		add(lists[i], 'with', function (index, value) {
			var copy = this.slice();
			copy[index < 0 ? index + this.length : index] = value;
			return copy;
		});
	}
	add(String.prototype, 'at', function (index) {
		var place = Math.trunc(index) || 0;
		return this.charAt(place < 0 ? place + this.length : place) || undefined;
	});
	add(String.prototype, 'isWellFormed', function () {
		return !/[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(this);
	});
	add(Object, 'hasOwn', function (object, key) {
		return Object.prototype.hasOwnProperty.call(object, key);
	});
	add(Promise, 'withResolvers', function () {
		var made = {};
		made.promise = new this(function (resolve, reject) {
			made.resolve = resolve;
			made.reject = reject;
		});
		return made;
	});

	if (typeof AbortSignal !== 'undefined') {
		if (!('reason' in AbortSignal.prototype))
			Object.defineProperty(AbortSignal.prototype, 'reason', {
				configurable: true,
				get: function () {
					return this.aborted ? new DOMException('aborted', 'AbortError') : undefined;
				}
			});
		add(AbortSignal.prototype, 'throwIfAborted', function () {
			if (this.aborted) throw this.reason;
		});
	}
	/* What lies over a page; where the browser knows no layer for it, the style sheet places it. */
	add(HTMLElement.prototype, 'showPopover', function () {
		this.hidden = false;
	});
	add(HTMLElement.prototype, 'hidePopover', function () {
		this.hidden = true;
	});
	var dialogs = typeof HTMLDialogElement === 'undefined' ? HTMLElement : HTMLDialogElement;
	if (!dialogs.prototype.showModal) document.documentElement.className += ' no-dialogs';
	add(dialogs.prototype, 'showModal', function () {
		this.setAttribute('open', '');
		var first = this.querySelector('button');
		if (first) first.focus();
		var leave = function (event) {
			if (event.key !== 'Escape') return;
			document.removeEventListener('keydown', leave);
			if (this.hasAttribute('open')) this.close();
		}.bind(this);
		document.addEventListener('keydown', leave);
	});
	add(dialogs.prototype, 'close', function () {
		this.removeAttribute('open');
		this.dispatchEvent(new Event('close'));
	});

	/* 2. */
	var WORDS = {
		zh: {
			failed: '有一部分程序没有载入，页面停在发布时的样子，交互不起作用。',
			old: '这个浏览器太旧，页面停在发布时的样子，交互不起作用；需要 Chrome 88、Firefox 78、Safari 14 或更新的浏览器。',
			filter: '地址里的条件没有应用，下面是全部内容。',
			reload: '重新载入'
		},
		en: {
			failed:
				'A part of the program did not arrive: the page stays as it was published, without interaction.',
			old: 'This browser is too old: the page stays as it was published, without interaction. It takes Chrome 88, Firefox 78, Safari 14 or newer.',
			filter: 'What the address asks for is not applied: this is everything.',
			reload: 'Reload'
		}
	};
	/** How long the scripts may still come to life after something failed. */
	var PATIENCE_MS = 1500;
	var alive = false;
	var tooOld = false;
	var app = null;
	var kept = null;
	var head = null;
	var body = null;
	var title = '';
	var notice = null;
	var watcher = null;
	var taken = false;

	function keep() {
		if (app || document.readyState === 'loading') return;
		app = document.getElementById('app');
		if (!app || !app.querySelector('main')) return;
		kept = app.cloneNode(true);
		head = document.head;
		body = document.body;
		title = document.title;
		if (typeof MutationObserver === 'undefined') return;
		watcher = new MutationObserver(function () {
			if (isLost()) setTimeout(settle, 50);
		});
		watcher.observe(app, { childList: true, subtree: true });
		// Where even the page of errors fails, Kit puts another head and body in place of these.
		watcher.observe(document.documentElement, { childList: true });
	}

	/** What is shown is no longer what was prerendered. */
	function isLost() {
		var shown = app.querySelector('h1');
		var published = kept.querySelector('h1');
		return (
			document.body !== body ||
			!app.querySelector('main') ||
			(shown && shown.textContent) !== (published && published.textContent)
		);
	}

	function settle() {
		if (alive || !kept) return;
		if (isLost()) {
			var page = document.documentElement;
			if (document.head !== head) page.replaceChild(head, document.head);
			if (document.body !== body) page.replaceChild(body, document.body);
			var copy = kept.cloneNode(true);
			app.textContent = '';
			while (copy.firstChild) app.appendChild(copy.firstChild);
			document.title = title;
			takeClicks();
		}
		tell();
	}

	/** What took the page over and failed would answer to links by changing what nobody sees. */
	function takeClicks() {
		if (taken) return;
		taken = true;
		window.addEventListener(
			'click',
			function (event) {
				if (notice && notice.contains(event.target)) location.reload();
				event.stopPropagation();
			},
			true
		);
	}

	function tell() {
		if (notice) return;
		var words = WORDS[/^en/.test(document.documentElement.lang) ? 'en' : 'zh'];
		notice = document.createElement('p');
		notice.setAttribute('role', 'alert');
		notice.className = 'no-print';
		var text = (tooOld ? words.old : words.failed) + (location.search ? words.filter : '');
		notice.appendChild(document.createTextNode(text + ' '));
		var again = document.createElement('button');
		again.className = 'text-button';
		again.textContent = words.reload;
		again.onclick = function () {
			location.reload();
		};
		notice.appendChild(again);
		notice.style.cssText =
			'margin:0;max-width:none;padding:.5em 1em;border-bottom:2px solid #b45309;background:#fef3c7;color:#111';
		document.body.insertBefore(notice, document.body.firstChild);
	}

	/** Whether an event says that a script of the page failed; pictures and styles may. */
	function isOfScript(event) {
		var of = event.target;
		return !of || of === window || of.nodeName === 'SCRIPT' || of.rel === 'modulepreload';
	}

	function fail(event) {
		if (alive || !isOfScript(event)) return;
		var cause = event.reason || event.error;
		if ((cause && cause.name === 'SyntaxError') || /SyntaxError/.test(event.message || ''))
			tooOld = true;
		keep();
		setTimeout(settle, PATIENCE_MS);
	}

	document.addEventListener('readystatechange', keep);
	window.addEventListener('error', fail, true);
	window.addEventListener('unhandledrejection', fail);
	window.addEventListener('page-alive', function () {
		alive = true;
		kept = null;
		if (watcher) watcher.disconnect();
		if (notice && notice.parentNode) notice.parentNode.removeChild(notice);
	});
})();
