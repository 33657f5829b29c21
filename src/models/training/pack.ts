import type { Parameter } from '../layers/parameters.ts';
import type { Tensor } from '../manifest.ts';

/** The largest number that a weight of one byte takes. */
const MOST = 127;

/** A matrix as int8 and one scale for each row or column: the largest weight there becomes 127 or -127. */
function quantize({ values, rows, columns }: Parameter, by: 'row' | 'column') {
  const scales = new Float32Array(by === 'row' ? rows : columns);
  const line = (i: number): number => (by === 'row' ? Math.floor(i / columns) : i % columns);
  values.forEach((value, i) => {
    scales[line(i)] = Math.max(scales[line(i)] as number, Math.abs(value) / MOST);
  });
  const weights = Int8Array.from(values, (value, i) => Math.round(value / (scales[line(i)] || 1)));
  return { weights, scales };
}

/**
 * A model's weight file and the table of what lies where in it. Matrices become int8, vectors stay float32; the
 * embedding, of which a pass takes single rows, is scaled by row.
 */
export function pack(parameters: readonly Parameter[]): {
  tensors: Tensor[];
  bytes: Uint8Array<ArrayBuffer>;
} {
  const parts: Uint8Array[] = [];
  let end = 0;
  const append = (part: Int8Array | Float32Array): number => {
    const offset = end;
    // A view of float32 may only begin at a multiple of 4.
    const padded = new Uint8Array(Math.ceil(part.byteLength / 4) * 4);
    padded.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    parts.push(padded);
    end += padded.length;
    return offset;
  };
  const tensors = parameters.map((parameter): Tensor => {
    const { name, rows, columns, values } = parameter;
    if (rows === 1) return { name, rows, columns, offset: append(Float32Array.from(values)) };
    const by = name === 'embedding' ? 'row' : 'column';
    const { weights, scales } = quantize(parameter, by);
    return { name, rows, columns, offset: append(weights), scales: { offset: append(scales), by } };
  });
  const bytes = new Uint8Array(end);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { tensors, bytes };
}

/** A model's weights as they were learnt, as the bytes of one float32 after the other: what two trainings share. */
export function floatBytes(parameters: readonly Parameter[]): Uint8Array<ArrayBuffer> {
  const all = new Float32Array(parameters.reduce((sum, { values }) => sum + values.length, 0));
  let at = 0;
  for (const { values } of parameters) {
    all.set(values, at);
    at += values.length;
  }
  return new Uint8Array(all.buffer);
}
