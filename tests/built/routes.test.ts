/** What the check takes for the addresses of the site, and for the ids of its pages, held against what is built. */
import { describe, expect, it } from 'vitest';
import { pageAt } from '../../src/check/page-anchors.ts';
import { LANGS, segmentOf } from '../../src/i18n/lang.ts';
import { withoutBase } from '../../src/site/base.ts';
import { isFrozen } from '../../src/urls/routes.ts';
import { known } from '../names.ts';
import { files, readPages } from './built.ts';

/** Files that no link leads to: what a host reads, what pages load, packed ones, and the page of lost addresses. */
const UNLINKED = /^\/(?:_astro\/|fonts\/|_headers$|404\.html$)|\.(?:br|gz|zst)$/;
const built = [...files].map((file) => withoutBase(file).replace(/(^|\/)index\.html$/, '$1'));
const linked = LANGS.flatMap((lang) => [...known.paths[lang]]);

it('the check knows every address that is built, and none that isn’t', () => {
  const there = built.filter((path) => !UNLINKED.test(path) && !isFrozen(path));
  expect(there.filter((path) => !linked.includes(path))).toEqual([]);
  // Whether a chart has a readout, only its picture says.
  expect(linked.filter((path) => !built.includes(path) && !path.endsWith('/readout.json'))).toEqual([]);
});

describe.each(LANGS)('in %s', (lang) => {
  const root = segmentOf(lang) ? `/${segmentOf(lang)}/` : '/';
  const pages = readPages().flatMap((page) => {
    const path = withoutBase(page.file).slice(0, -'index.html'.length);
    const within = path.startsWith(root) ? path.slice(root.length, -1) : undefined;
    const parts = within === undefined ? undefined : pageAt(within, lang, known)?.parts;
    return parts ? [{ path, ids: page.ids, parts }] : [];
  });

  it('every part of a page that the check knows is there', () => {
    expect(pages.length).toBeGreaterThan(40);
    const lost = pages.flatMap(({ path, ids, parts }) =>
      parts.flatMap(({ names, idOf = (name: string) => name }) =>
        names
          .map(idOf)
          .filter((id) => !ids.includes(id))
          .map((id) => `${path}#${id}`),
      ),
    );
    expect(lost).toEqual([]);
  });
});
