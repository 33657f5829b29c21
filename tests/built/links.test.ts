import { expect, it } from 'vitest';
import { fileAddress } from '../../src/urls/addresses.ts';
import { fileOf, files, origin, readPages, textOf } from './built.ts';

const pages = readPages();
const byFile = new Map(pages.map((p) => [p.file, p]));

/** Why an address leads nowhere, if it does. `#_` is an anchor that nothing has: it closes what `:target` opened. */
function fault(address: string): string | undefined {
  const file = fileOf(address);
  if (file === undefined) return undefined;
  if (!files.has(file)) return `${file} is not built`;
  const id = decodeURIComponent(new URL(address).hash.slice(1));
  const page = byFile.get(file);
  if (!id || id === '_' || !page || page.ids.includes(id)) return undefined;
  return `${file} has no #${id}`;
}

/** What leads nowhere, once each, and from where. */
function faults(links: readonly (readonly [string, string])[]): string[] {
  const all = new Map<string, string>();
  for (const [from, to] of links) {
    const wrong = fault(to);
    if (wrong && !all.has(wrong)) all.set(wrong, from);
  }
  return [...all].map(([wrong, from]) => `${wrong}, which ${from} names`);
}

/** Every whole address in a text. What stands behind "@id" is a name, not an address. */
const wholeAddresses = (text: string): string[] =>
  [...text.replace(/"@id":"[^"]*"/g, '').matchAll(/https?:[^\s"'<>)}&\]\\]+/g)].map(([to]) => to);

it('every link, picture, script, stylesheet and anchor of every page is there', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(faults(pages.flatMap((p) => p.links.map((to) => [p.file, to] as const)))).toEqual([]);
});

it('every whole address of the site that stands anywhere in a page is there, in what is to be pasted too', () => {
  const links = pages.flatMap(({ file }) =>
    [...wholeAddresses(textOf(file))]
      .filter((to) => URL.canParse(to) && new URL(to).origin === origin)
      // A policy names the host alone, which is no page of it.
      .flatMap((to) => (to === origin ? [] : [[file, to.replace(/[，、。；;,.]+$/u, '')] as const])),
  );
  expect(links.length).toBeGreaterThan(pages.length);
  expect(faults(links)).toEqual([]);
});

it('every file that a stylesheet names is there', () => {
  const sheets = [...files].filter((f) => f.endsWith('.css'));
  const links = sheets.flatMap((sheet) =>
    [...textOf(sheet).matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(
      (m) => [sheet, new URL(m[1] ?? '', origin + sheet).href] as const,
    ),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(faults(links)).toEqual([]);
});

it('every address that a feed, a sitemap, a manifest, a data block, a file of data or the plain text names is there', () => {
  const listing = [...files].filter((f) => /\.(xml|txt|webmanifest|json|bib)$/.test(f));
  const blocks = pages.flatMap((p) => p.blocks.map((b) => [p.file, b] as const));
  const home = pages.find((p) => p.file === fileAddress('index.html'))?.href ?? '';
  const links = [...listing.map((f) => [f, textOf(f)] as const), ...blocks].flatMap(([file, text]) =>
    wholeAddresses(text).map((to) => [file, to] as const),
  );
  const manifests = listing
    .filter((f) => f.endsWith('.webmanifest'))
    .flatMap((file) => {
      const { icons, start_url } = JSON.parse(textOf(file)) as {
        icons: { src: string }[];
        start_url: string;
      };
      return [start_url, ...icons.map((i) => i.src)].map((to) => [file, new URL(to, home).href] as const);
    });
  expect(links.length).toBeGreaterThan(pages.length);
  expect(faults([...links, ...manifests])).toEqual([]);
});
