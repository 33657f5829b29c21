import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { charts } from '../src/book/book.ts';
import { insteadOf } from '../src/book/unknown.ts';
import { LANGS } from '../src/i18n/lang.ts';
import { stillPicture } from '../src/exports/images/files.ts';
import { stateCsv, stateCsvw, stateJson } from '../src/exports/tables/state-data.ts';
import * as png from '../src/pages/[...lang]/charts/[id]/[state].png.ts';
import * as svg from '../src/pages/[...lang]/charts/[id]/[state].svg.ts';
import { faults } from '../src/picture/faults.ts';
import { extent, type Mark } from '../src/picture/mark.ts';

const site = new URL('https://essay.example');
/** Longer than any name of a state there is, so that its sentence needs a second line. */
const bygone = Object.values(charts)
  .flatMap((c) => c.states)
  .reduce((a, b) => (b.length > a.length ? b : a), '')
  .replace(/.+/, (longest) => `${longest}-before-${longest}`);
const wordsOf = (m: Mark | undefined): string[] => m?.children.map((line) => line.text ?? '') ?? [];

describe.each(LANGS)('a state that is no more, in %s', (lang) => {
  it.each(Object.entries(charts))('%s: its still says so in the picture, within its room', (id, chart) => {
    for (const state of chart.states) {
      const { picture, description } = stillPicture(id, state, lang, site, bygone);
      const told = insteadOf(lang, bygone, state);
      expect(told).toContain(bygone);
      expect(told).toContain(state);
      const said = picture.children.find((m) => m.key === 'instead');
      expect(wordsOf(said).join(lang === 'en' ? ' ' : '')).toBe(told);
      expect(description.startsWith(told)).toBe(true);
      // The chart's own words are moved as one and have their own test; these stand around it.
      const around = picture.children.filter((m) => m.key !== 'chart');
      expect(faults({ ...picture, children: around })).toEqual([]);
      const chartEnd =
        Number(
          /translate\(24 (\d+)\)/.exec(
            String(picture.children.find((m) => m.key === 'chart')?.attrs['transform']),
          )?.[1],
        ) + 600;
      for (const line of said?.children ?? [])
        expect(Number(line.attrs['y']) - Number(line.attrs['font-size'])).toBeGreaterThanOrEqual(chartEnd);
    }
  });

  it('a living one says nothing of the kind', () => {
    for (const [id, chart] of Object.entries(charts))
      for (const state of chart.states) {
        const { picture } = stillPicture(id, state, lang, site);
        expect(picture.children.map((m) => m.key)).not.toContain('instead');
      }
  });

  it('its svg and its png are that still, and so taller than its nearest’s', async () => {
    const [id = ''] = Object.keys(charts);
    const state = charts[id]?.states.at(-1) ?? '';
    const file = async (route: typeof png.GET, asked: string): Promise<Buffer> => {
      const context = { props: { id, state, asked, lang, end: '' }, site };
      const answer = await route(context as unknown as Parameters<typeof route>[0]);
      return Buffer.from(await answer.arrayBuffer());
    };
    const { height, width } = extent(stillPicture(id, state, lang, site, bygone).picture);
    expect(height).toBeGreaterThan(extent(stillPicture(id, state, lang, site).picture).height);
    for (const route of [png.GET, svg.GET]) {
      const made = await sharp(await file(route, bygone)).metadata();
      expect([made.width, made.height]).toEqual([width, height]);
      expect((await sharp(await file(route, state)).metadata()).height).toBeLessThan(height);
    }
    expect(String(await file(svg.GET, bygone))).toContain(
      insteadOf(lang, bygone, state).replaceAll('"', '&quot;'),
    );
  });

  it.each(Object.keys(charts))(
    '%s: its numbers are its nearest’s, and its JSON and metadata say so',
    (id) => {
      const state = charts[id]?.states[0] ?? '';
      const [gone, living] = [bygone, state].map((asked) => ({ id, state, asked, lang, site })) as [
        Parameters<typeof stateJson>[0],
        Parameters<typeof stateJson>[0],
      ];
      const told = insteadOf(lang, bygone, state);
      expect(stateCsv(gone)).toBe(stateCsv(living));
      expect(stateJson(living)).not.toHaveProperty('instead');
      expect(stateJson(gone)).toEqual({ ...stateJson(living), asked: bygone, instead: told });
      const { url, 'dc:description': description, ...rest } = stateCsvw(gone);
      expect(url).toBe(`${bygone}.csv`);
      expect(description.startsWith(told)).toBe(true);
      expect({ ...stateCsvw(living), ...rest }).toEqual(stateCsvw(living));
    },
  );
});
