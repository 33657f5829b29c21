import type { ModelName } from '../../models/config.ts';
import { loadModel, type Model } from '../../models/infer/index.ts';
import type { Manifest } from '../../models/manifest.ts';
import { fileAddress } from '../../urls/addresses.ts';

const loading = new Map<ModelName, Promise<Model>>();

/** @throws a sentence where the host does not have it */
async function get(path: string): Promise<Response> {
  const answer = await fetch(fileAddress(path));
  if (!answer.ok) throw new Error(`${path} can’t be had (${answer.status}).`);
  return answer;
}

async function load(name: ModelName): Promise<Model> {
  const manifest = (await (await get(`models/${name}.json`)).json()) as Manifest;
  // Named by its contents: a cache that still holds the weights before a training would not fit the manifest.
  const weights = await get(`models/${name}.bin?${manifest.sha256.slice(0, 8)}`);
  return loadModel(manifest, await weights.arrayBuffer());
}

/** Whether a model is here, or on its way. */
export const isFetched = (name: ModelName): boolean => loading.has(name);

/**
 * One of the models in public/models, fetched and checked once a page; after a failure the next call tries again.
 * @throws a sentence where it can't be had, or is not what its manifest says
 */
export function shippedModel(name: ModelName): Promise<Model> {
  const known = loading.get(name);
  if (known) return known;
  const model = load(name);
  model.catch(() => loading.delete(name));
  loading.set(name, model);
  return model;
}
