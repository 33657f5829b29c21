import { expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import {
  address,
  chartAddress,
  CITATION_FORMATS,
  citationAddress,
  DATA_FORMATS,
  embedAddress,
  stateDataAddress,
  STILL_FORMATS,
  stillAddress,
} from '../../src/urls/addresses.ts';
import { PROMISES } from '../../src/urls/promises.ts';
import { files } from './built.ts';

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
