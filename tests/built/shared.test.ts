import { describe, expect, it } from 'vitest';
import { cardAddress, sharedStep } from '../../src/urls/addresses.ts';
import { withoutBase } from '../../src/site/base.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { pages } from '../book.ts';
import { readPages } from './built.ts';

const slugOf = (path: string): string =>
  withoutBase(path)
    .replace(/^\/zh-hant(?=\/)/, '')
    .replaceAll('/', '');

describe.each(LANGS)('a shared step, in %s', (lang) => {
  const steps = pages
    .filter((p) => p.lang === lang)
    .flatMap(({ path, steps: own }) => own.map(({ id }) => ({ slug: slugOf(path), id })));

  it('has a page that names itself and its own card, and is not listed', () => {
    const byPath = new Map(readPages().map((p) => [new URL(p.href).pathname, p.meta]));
    expect(steps.length).toBeGreaterThan(60);
    for (const { slug, id } of steps) {
      const address = sharedStep(lang, slug, id);
      const meta = byPath.get(address);
      expect(new URL(meta?.['og:url'] ?? '').pathname).toBe(address);
      expect(new URL(meta?.['og:image'] ?? '').pathname).toBe(cardAddress(lang, `${slug || 'cover'}/${id}`));
      expect(meta?.['robots'], address).toContain('noindex');
    }
  });
});
