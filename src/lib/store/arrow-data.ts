import { Bool, Field, Float64, Int16, Int32, List, makeData, Utf8, type Data } from 'apache-arrow';
import type { ColumnType } from '../model/columns';

/**
 * Builds Arrow columns from plain values. Arrow's own builders compile code from text, which the
 * site's content security policy forbids; these fill the buffers of the Arrow format directly.
 */
export function arrowData(type: ColumnType, values: readonly unknown[]): Data {
	switch (type) {
		case 'string':
			return utf8(values as readonly (string | null)[]);
		case 'list':
			return list(values as readonly (string[] | null)[]);
		case 'boolean': {
			const data = bitmap(values, (value) => value === true);
			return makeData({ type: new Bool(), data, ...validity(values) });
		}
		case 'int16': {
			const data = Int16Array.from(values, Number);
			return makeData({ type: new Int16(), data, ...validity(values) });
		}
		case 'int32': {
			const data = Int32Array.from(values, Number);
			return makeData({ type: new Int32(), data, ...validity(values) });
		}
		case 'double': {
			const data = Float64Array.from(values, Number);
			return makeData({ type: new Float64(), data, ...validity(values) });
		}
	}
}

const isNull = (value: unknown) => value === null || value === undefined;

/** One bit a value, least significant bit first, as Arrow packs them. */
function bitmap(values: readonly unknown[], set: (value: unknown) => boolean): Uint8Array {
	const bits = new Uint8Array(Math.ceil(values.length / 64) * 8);
	values.forEach((value, i) => {
		if (set(value)) bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7));
	});
	return bits;
}

/** Which values are there; Arrow takes a missing bitmap to mean all. */
function validity(values: readonly unknown[]) {
	const nullCount = values.filter(isNull).length;
	const nullBitmap = nullCount > 0 ? bitmap(values, (value) => !isNull(value)) : undefined;
	return { length: values.length, nullCount, nullBitmap };
}

/** Where each item starts, and at last where the last one ends. */
function offsets(lengths: readonly number[]): Int32Array {
	const starts = new Int32Array(lengths.length + 1);
	lengths.forEach((length, i) => (starts[i + 1] = (starts[i] ?? 0) + length));
	return starts;
}

function utf8(values: readonly (string | null)[]): Data<Utf8> {
	// Most columns repeat few texts, so each is encoded once.
	const encoder = new TextEncoder();
	const known = new Map<string, Uint8Array>();
	const encoded = values.map((value) => {
		const text = value ?? '';
		const bytes = known.get(text) ?? encoder.encode(text);
		known.set(text, bytes);
		return bytes;
	});
	const valueOffsets = offsets(encoded.map((bytes) => bytes.length));
	const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
	encoded.forEach((bytes, i) => data.set(bytes, valueOffsets[i]));
	return makeData({ type: new Utf8(), valueOffsets, data, ...validity(values) });
}

function list(values: readonly (string[] | null)[]): Data<List<Utf8>> {
	const child = utf8(values.flatMap((items) => items ?? []));
	const valueOffsets = offsets(values.map((items) => items?.length ?? 0));
	const type = new List(new Field('item', new Utf8(), true));
	return makeData({ type, valueOffsets, child, ...validity(values) });
}
