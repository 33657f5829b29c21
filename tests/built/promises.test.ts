import { expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import {
  address,
  cardAddress,
  chartAddress,
  CITATION_FORMATS,
  citationAddress,
  COVER,
  DATA_FORMATS,
  embedAddress,
  sharedStep,
  stateDataAddress,
  STILL_FORMATS,
  stillAddress,
} from '../../src/urls/addresses.ts';
import { PROMISES } from '../../src/urls/promises.ts';
import { PROMISED_STEPS } from '../../src/urls/moved.ts';
import { files, readPages } from './built.ts';

it('every chapter and step that was promised has its page and its card, under the name that it had', () => {
  expect(Object.keys(PROMISED_STEPS).length).toBeGreaterThan(5);
  for (const lang of LANGS)
    for (const [chapter, steps] of Object.entries(PROMISED_STEPS)) {
      const slug = chapter === COVER ? '' : chapter;
      expect(files).toContain(`${address(lang, slug)}index.html`);
      expect(files).toContain(cardAddress(lang, slug));
      const page = readPages().find(({ file }) => file === `${address(lang, slug)}index.html`);
      const isLedOn = page?.meta['robots']?.includes('noindex');
      for (const step of steps) {
        expect(files).toContain(`${sharedStep(lang, slug, step)}index.html`);
        expect(files).toContain(cardAddress(lang, `${chapter}/${step}`));
        if (!isLedOn) expect(page?.ids, `${lang} ${chapter}`).toContain(step);
      }
    }
});

it('whatever was promised is in the build: page, embed, citations, and every state’s stills, numbers and embed', () => {
  expect(Object.keys(PROMISES.charts).length).toBeGreaterThan(0);
  expect(PROMISES.pages.length).toBeGreaterThan(0);
  for (const lang of LANGS) {
    for (const name of PROMISES.pages) expect(files).toContain(`${address(lang, name)}index.html`);
    for (const [id, states] of Object.entries(PROMISES.charts)) {
      const page = (path: string): string => `${path}index.html`;
      expect(files).toContain(page(chartAddress(lang, id)));
      expect(files).toContain(page(embedAddress(lang, id)));
      for (const format of CITATION_FORMATS) expect(files).toContain(citationAddress(lang, id, format));
      for (const state of states) {
        for (const format of STILL_FORMATS) expect(files).toContain(stillAddress(lang, id, state, format));
        for (const format of DATA_FORMATS) expect(files).toContain(stateDataAddress(lang, id, state, format));
        expect(files).toContain(page(embedAddress(lang, id, state)));
      }
    }
  }
});
