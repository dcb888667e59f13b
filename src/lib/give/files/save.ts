import type { ExportFile } from './export-table';

/** Hands a file to the reader, as the browser's downloads do. */
export function saveFile({ name, mediaType, bytes }: ExportFile): void {
	const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Not at once: some browsers read the address only after this task.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
