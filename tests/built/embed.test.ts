import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Weights } from '../../src/build/weights/embed-weights.ts';
import { committedWeights, MEASURED, stale } from '../../src/build/weights/kept-weights.ts';
import { rowsOf } from '../../src/slots/chart-rows.ts';
import { chartAddress, embedAddress } from '../../src/urls/addresses.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { SIZES, type SizeName } from '../../src/picture/sizes.ts';
import { staticPicture } from '../../src/picture/static.ts';
import { charts, content } from '../book.ts';
import { canonOfMark } from '../pictures.ts';
import { readPage } from './built.ts';
import { all, attribute, canonOf, first, textOf, type Element } from './html.ts';

const ids = Object.keys(charts);
const sizes = Object.keys(SIZES) as SizeName[];

/** What an assistive technology finds in a page, but for its words: elements and their attributes, pictures as one. */
function skeleton(node: Element): string {
  const own = Object.entries(node.attribs)
    // Which of the headlines shows is what a state is.
    .filter(([name]) => name !== 'data-on')
    .map(([name, value]) =>
      /^(role|lang|class|type|tabindex|aria-(?!label$).*)$/.test(name) ? `${name}=${value}` : name,
    );
  const inside = node.name === 'svg' ? [] : node.children.filter((c): c is Element => c.type === 'tag');
  return `<${[node.name, ...own.sort()].join(' ')}>${inside.map(skeleton).join('')}</>`;
}

describe.each(LANGS)('an embed in %s, as the server sends it', (lang) => {
  it.each(ids)('is the finished picture of %s at each state, with its words, table and source', (id) => {
    const words = content.words[lang].get(id);
    const chart = charts[id];
    if (!words || !chart) throw new Error(`no chart ${id}`);
    const data = rowsOf(chart, content);
    const titles = new Set<string>();
    const numbers = new Set<string>();
    const skeletons = new Set<string>();
    for (const [i, at] of ['', ...chart.states].entries()) {
      const page = readPage(embedAddress(lang, id, at));
      titles.add(textOf(first('head > title', page)));
      const drawn = at || (chart.states[0] ?? '');
      // A size a state: each is drawn by the same few lines.
      const size = sizes[i % sizes.length] ?? 's';
      const picture = staticPicture(chart.picture({ data, state: drawn, size: SIZES[size], words, id }));
      expect(all('.sheet svg', page).length).toBe(sizes.length);
      const svg = first(`[data-size="${size}"] svg`, page);
      expect(svg && canonOf(svg), `${id} ${at} ${size}`).toBe(canonOfMark(picture));
      const text = (selector: string): string => textOf(first(selector, page)).trim();
      expect(text('.headline[data-on]')).toBe(words.states[drawn]?.title);
      const label = (selector: string) => attribute('aria-label')(first(selector, page));
      expect(label('figure')).toBe(words.states[drawn]?.sentence);
      expect(label('main')).toContain(words.title);
      expect(label('main')).toContain(words.states[drawn]?.title);
      expect(all('h1', page).length).toBe(1);
      expect(text('.unit')).toBe(words.unit);
      expect(all('.numbers table', page).length).toBe(chart.data.length);
      const table = first('.numbers .table', page) ?? first('.numbers', page);
      numbers.add(table ? canonOf(table) : '');
      expect(text('.source')).toContain('CC BY 4.0');
      const html = first('html', page);
      skeletons.add(html ? skeleton(html) : '');
      const links = all('a', page);
      // A chart and its playground lead to each other within the frame.
      for (const a of links.filter((one) => attribute('class')(one) !== 'play')) {
        expect(attribute('target')(a)).toBe('_blank');
        expect(attribute('rel')(a)).toContain('noopener');
      }
      expect(links.map(attribute('href'))).toContain(chartAddress(lang, id, drawn));
      const head = (selector: string, name: string) => attribute(name)(first(selector, page));
      expect(head('[rel="canonical"]', 'href')).toMatch(new RegExp(`${chartAddress(lang, id)}$`));
      expect(head('[name="robots"]', 'content')).toContain('noindex');
      expect(head('[name="color-scheme"]', 'content')).toBe('light dark');
    }
    expect(titles.size).toBe(chart.states.length + 1);
    expect(numbers.size, 'tables of numbers').toBe(1);
    // tests/browser/embed-access.test.ts looks at one state alone, since it stands for the others.
    expect(skeletons.size, 'skeletons').toBe(1);
  });
});

it('the table of weights is what the build measured', () => {
  expect(stale(committedWeights(), JSON.parse(readFileSync(MEASURED, 'utf8')) as Weights)).toEqual([]);
});
