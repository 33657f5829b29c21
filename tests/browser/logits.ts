/** What the shipped models answer in a browser: the code that pages run, in a page of its own. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { FOLDER, readManifest } from '../../scripts/train.ts';
import { gloss, type Model, type Output } from '../../src/models/infer/index.ts';
import { SHIPPED } from '../../src/models/training/runs.ts';
import { grammar, practice, shipped } from '../shipped-models.ts';
import { hostPage } from './host-page.ts';

/** By model and sentence, a row of logits after the other. */
export type Logits = Readonly<Record<string, readonly number[]>>;
declare global {
  interface Window {
    logits?: Logits;
    /** What was bundled, and the models by name. */
    infer?: { gloss: typeof gloss };
    models?: Record<string, Model>;
  }
}

/** The twelve sentences that pages may show. */
const { sentences } = practice;
const name = (model: string, sentence: string): string => `${model} ${sentence}`;

/** A page that puts the logits of all models into `window.logits`, and has the models and what runs them. @returns its address */
export async function logitsPage(): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: ['src/models/infer/index.ts'], bundle: true, write: false },
    ...{ format: 'iife', globalName: 'infer', target: 'es2022' },
  });
  const models = SHIPPED.map((model) => ({
    manifest: readManifest(model),
    bytes: readFileSync(`${FOLDER}/${model}.bin`).toString('base64'),
  }));
  const given = JSON.stringify({ models, sentences }).replaceAll('<', '\\u003c');
  const code = `${outputFiles[0]?.text};
    const { models, sentences } = ${given};
    (async () => {
      const all = {};
      window.models = {};
      for (const { manifest, bytes } of models) {
        const model = await infer.loadModel(manifest, Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0)).buffer);
        window.models[manifest.name] = model;
        for (const sentence of sentences) all[manifest.name + ' ' + sentence] = [...infer.gloss(model, sentence).logits];
      }
      window.logits = all;
    })();`;
  return hostPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Logits</title><link rel="icon" href="data:,"></head><body><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`,
  );
}

/** The logits as Node has them. */
export async function logitsHere(): Promise<Logits> {
  const all: Record<string, number[]> = {};
  for (const model of SHIPPED) {
    const file = await shipped(model);
    for (const sentence of sentences)
      all[name(model, sentence)] = [...(gloss(file, sentence) as Output).logits];
  }
  return all;
}

/** Where two engines differ by more than 1e-4, or in the gloss that a word gets. */
export function differences(here: Logits, there: Logits): string[] {
  const columns = grammar.vocabulary.glosses.length;
  const best = (all: readonly number[], row: number): number => {
    const own = all.slice(row * columns, (row + 1) * columns);
    return own.indexOf(Math.max(...own));
  };
  return Object.entries(here).flatMap(([key, own]) => {
    const other = there[key] ?? [];
    const most = Math.max(...own.map((x, i) => Math.abs(x - (other[i] ?? NaN))));
    const rows = own.length / columns;
    const isSame = Array.from({ length: rows }, (_, row) => best(own, row) === best(other, row)).every(
      Boolean,
    );
    return most <= 1e-4 && isSame ? [] : [`${key}: ${most} off${isSame ? '' : ', another answer'}`];
  });
}
