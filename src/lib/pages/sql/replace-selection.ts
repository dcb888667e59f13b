import { EditorView } from '@codemirror/view';

/**
 * Replaces selected text by what is typed, before the browser does. Chromium keeps the look of text that
 * it replaces by writing `style` attributes, which the content security policy refuses and logs.
 */
export const replaceSelection = EditorView.domEventHandlers({
	beforeinput(event, view) {
		const { from, to, empty } = view.state.selection.main;
		const text = event.data;
		if (empty || text === null || event.inputType !== 'insertText') return false;
		const insert = () =>
			view.state.update({
				changes: { from, to, insert: text },
				selection: { anchor: from + text.length },
				userEvent: 'input.type'
			});
		const handlers = view.state.facet(EditorView.inputHandler);
		const handled = handlers.some((handler) => handler(view, from, to, text, insert));
		if (!handled) view.dispatch(insert());
		return true;
	},
	compositionstart(_, view) {
		const { from, to, empty } = view.state.selection.main;
		if (!empty) view.dispatch({ changes: { from, to }, userEvent: 'delete.selection' });
		return false;
	}
});
