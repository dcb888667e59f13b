/* Applies the theme that the reader chose earlier; without a choice the system's scheme holds. */
try {
	const theme = localStorage.getItem('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	/* Storage may be closed to the page (private windows, sandboxed frames): the system's scheme holds. */
}
