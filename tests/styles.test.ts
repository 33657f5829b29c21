/** The stylesheets: what a page links is a bundle of parts, and each part is in the layer of its folder. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/styles';
/** Stand beside the bundles, and are in a layer of their own. */
const TOKENS = ['tokens.css', 'page-tokens.css'];
/** What defends its words against the stylesheet of a tool, whatever layer that would be in. */
const AGAINST_TOOLS = ['chart/sheet.css'];

/** A stylesheet's imports in their order, with the layer that each is put in, if it is put in one. */
const importsOf = (text: string) =>
  [...text.matchAll(/^@import '\.\/(.+?)'(?: layer\((.+?)\))?;$/gm)].map(([, file = '', layer]) => ({
    file,
    layer,
  }));

const texts = new Map(
  globSync(`${FOLDER}/**/*.css`).map((file) => [file.slice(FOLDER.length + 1), readFileSync(file, 'utf8')]),
);
const textOf = (file: string): string => texts.get(file) ?? '';
const parts = [...texts.keys()].filter((file) => dirname(file) !== '.');
const bundles = [...texts.keys()].filter((file) => importsOf(textOf(file)).length > 0);
const taken = bundles.flatMap((bundle) => importsOf(textOf(bundle)).map((part) => ({ bundle, ...part })));
const order = /@layer (.+);/.exec(textOf('layers.css'))?.[1]?.split(', ') ?? [];

/** The layers of a bundle in the order in which it takes them in, those of bundles within it too. */
const layersOf = (bundle: string): string[] => [
  ...new Set(
    importsOf(textOf(bundle)).flatMap(({ file, layer }) =>
      layer ? [layer.replace(/\..+/, '')] : file === 'layers.css' ? order : layersOf(file),
    ),
  ),
];

describe('a stylesheet', () => {
  it('has at most 150 lines', () => {
    expect(texts.size).toBeGreaterThan(30);
    expect([...texts].filter(([, text]) => text.split('\n').length > 151).map(([file]) => file)).toEqual([]);
  });

  it('is taken in by some bundle, if it is a part', () => {
    expect(parts.filter((part) => !taken.some(({ file }) => file === part))).toEqual([]);
  });

  it('is in the layer of its folder, or in one within that', () => {
    const layered = taken.filter(({ layer }) => layer !== undefined);
    expect(layered.length).toBeGreaterThan(30);
    const wrong = layered.filter(
      ({ file, layer = '' }) =>
        (TOKENS.includes(file) ? 'tokens' : dirname(file)) !== layer.replace(/\..+/, ''),
    );
    expect(wrong).toEqual([]);
    expect(taken.filter(({ file, layer }) => layer === undefined && parts.includes(file))).toEqual([]);
  });

  it('needs no !important, for its layer decides', () => {
    const needy = [...texts].filter(([, text]) => text.includes('!important')).map(([file]) => file);
    expect(needy).toEqual(AGAINST_TOOLS);
  });
});

describe('the layers', () => {
  it('have the names of the folders', () => {
    const folders = new Set(parts.map((part) => dirname(part)));
    expect([...order].sort()).toEqual([...folders, 'tokens'].sort());
  });

  it('have one order in all bundles, which a page’s own says first', () => {
    const own = bundles.filter((file) => !['common.css', 'page.css', 'embed.css'].includes(file));
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((file) => importsOf(textOf(file))[0]?.file !== 'layers.css')).toEqual([]);
    for (const bundle of bundles) {
      const known = layersOf(bundle);
      expect(known, join(FOLDER, bundle)).toEqual(order.filter((layer) => known.includes(layer)));
    }
  });
});
