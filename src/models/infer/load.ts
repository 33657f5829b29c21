import type { Manifest, Tensor } from '../manifest.ts';

/** What a pass needs, of a weight file or of a training that has none. */
export interface Network {
  readonly manifest: Pick<Manifest, 'config' | 'words' | 'glosses'>;
  /** By name, row after row. */
  readonly weights: Readonly<Record<string, Float32Array>>;
}

/** A model that can be run, with all that is known of its file. */
export interface Model extends Network {
  readonly manifest: Manifest;
}

/** @returns in hexadecimal */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unpack(bytes: ArrayBuffer, { rows, columns, offset, scales }: Tensor): Float32Array {
  const size = rows * columns;
  if (!scales) return new Float32Array(bytes, offset, size);
  const byRow = scales.by === 'row';
  const scale = new Float32Array(bytes, scales.offset, byRow ? rows : columns);
  return Float32Array.from(
    new Int8Array(bytes, offset, size),
    (value, i) => value * (scale[byRow ? Math.floor(i / columns) : i % columns] as number),
  );
}

/**
 * @param bytes the weight file that belongs to the manifest
 * @throws a sentence where it does not, or where the browser can't tell, as on a page that came without encryption
 */
export async function loadModel(manifest: Manifest, bytes: ArrayBuffer): Promise<Model> {
  const { name, tensors } = manifest;
  if (!globalThis.crypto?.subtle)
    throw new Error(`${name}: this page can’t check its weights, since it did not come over https.`);
  const found = await sha256(bytes);
  if (found !== manifest.sha256)
    throw new Error(
      `${name}: the weights are not those of the manifest: ${bytes.byteLength} bytes with SHA-256 ${found} instead of ${manifest.bytes} bytes with ${manifest.sha256}.`,
    );
  return { manifest, weights: Object.fromEntries(tensors.map((one) => [one.name, unpack(bytes, one)])) };
}
