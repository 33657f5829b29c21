/** The picture of a chart that nothing moves, written shorter. */
import { expect, it } from 'vitest';
import { rowsOf } from '../src/slots/chart-rows.ts';
import { SIZES } from '../src/picture/sizes.ts';
import { flat } from '../src/picture/flat.ts';
import { staticPicture } from '../src/picture/static.ts';
import { toSvg } from '../src/picture/svg.ts';
import { charts, content } from './content.ts';

it('a static picture writes short numbers and shows every text of the whole one', async () => {
  for (const [id, chart] of Object.entries(charts)) {
    const data = rowsOf(chart, content);
    const words = content.words.en.get(id);
    if (!words) throw new Error(`no words for ${id}`);
    for (const state of chart.states) {
      const whole = chart.picture({ data, state, size: SIZES.s, words, id });
      const svg = toSvg(staticPicture(whole));
      const texts = (text: string): string[] => [...text.matchAll(/>([^<]+)</g)].map((m) => m[1] ?? '');
      expect(svg, id).not.toMatch(/ (?:d|x|y|cx|cy|r|width|height)="[^"]*\.\d{2,}/);
      expect(texts(svg), id).toEqual(texts(toSvg(flat(whole))));
    }
  }
});
