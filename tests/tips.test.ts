/** What a mark that shows a derived value says to who points at it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidOf } from '../src/client/readout/words.ts';
import type { ReadoutWords } from '../src/data/readout.ts';
import type { Values } from '../src/data/settable.ts';
import { LANGS, type Lang } from '../src/i18n/lang.ts';
import type { Mark, Picture } from '../src/picture/mark.ts';
import { SIZES, type SizeName } from '../src/picture/sizes.ts';
import { stopsOf } from '../src/picture/stops.ts';
import { anySettings } from './any-settings.ts';
import { content } from './content.ts';
import { readouts } from './readouts.ts';
import { unfounded } from './truth/numbers.ts';
import { seen, shownBy } from './truth/seen.ts';

/** A tip fits a phone, in three lines of 16 rem. */
const LONGEST: Readonly<Record<Lang, number>> = { en: 90, 'zh-hant': 45 };
const sizes = Object.keys(SIZES) as SizeName[];

const isThere = ({ tag, attrs, children }: Mark): boolean =>
  attrs['opacity'] !== 0 &&
  attrs['width'] !== 0 &&
  attrs['height'] !== 0 &&
  (tag !== 'g' || children.some(isThere));
/** Whether a mark shows a derived value by where it lies, how large it is or how many it holds. Words print theirs. */
const isDerived = ({ datum = {} }: Mark): boolean =>
  (Object.keys(datum) as (keyof typeof datum)[])
    .filter((channel) => channel !== 'text' && channel !== 'fill')
    .some((channel) => shownBy(datum, channel).some(({ how }) => how !== undefined));

/**
 * Marks that show a derived value and don’t tell it. A group that counts marks which are things to themselves is not
 * pointed at, they are: they show a row, or say that they stand for none.
 */
function silent(picture: Picture, words: ReadoutWords): string[] {
  const stops = stopsOf(picture, words);
  const all = (some: typeof stops) => new Set(some.flatMap(({ mark, others }) => [mark, ...others]));
  const [pointed, tells] = [all(stops), all(stops.filter(({ tip }) => tip))];
  const isThing = (mark: Mark): boolean =>
    pointed.has(mark) ||
    (mark.datum !== undefined && !Object.keys(mark.datum).length) ||
    mark.children.some((child) => isThere(child) && isThing(child));
  return seen(picture)
    .filter(({ mark }) => isThere(mark) && isDerived(mark) && !tells.has(mark))
    .filter(({ mark }) => mark.tag !== 'g' || !mark.datum?.count || !mark.children.some(isThing))
    .map(({ path }) => `${path} shows a derived value, and says nothing: give it a tip`);
}

/** What stops of a picture say of derived values, with what is wrong with it. */
function told(picture: Picture, words: ReadoutWords, lang: Lang) {
  const stops = stopsOf(picture, words).filter(({ tip }) => tip);
  const said = stops.map((stop) => ({ stop, ...saidOf(stop, words) }));
  const texts = said.map(({ rows, tip }) =>
    JSON.stringify([rows.map(({ name, values }) => [name, values]), tip]),
  );
  const faults = [
    ...texts.filter((text, i) => texts.indexOf(text) !== i).map((text) => `${text} is said twice`),
    ...said.flatMap(({ stop: { mark, tip }, tip: text = '' }) => {
      const shown = [...Object.values(mark.datum ?? {}).flat(), ...(tip?.shows ?? [])];
      return [
        ...unfounded({ mark: { ...mark, text }, path: mark.key, data: [{ text: shown }] }, content.names),
        ...(text.length > LONGEST[lang] ? [`“${text}” is too long for a phone`] : []),
      ];
    }),
  ];
  return { faults, keys: stops.flatMap(({ tip }) => tip?.key ?? []) };
}

/** The picture with every mark as `change` makes it. */
const changed = (mark: Mark, change: (mark: Mark) => Mark): Mark => {
  const next = change(mark);
  return { ...next, children: next.children.map((child) => changed(child, change)) };
};
function withoutTip(mark: Mark): Mark {
  const { tip, ...rest } = mark;
  return tip ? rest : mark;
}
/** Other digits in the numbers of a tip. */
function misprinted(mark: Mark): Mark {
  const slots = Object.entries(mark.tip?.slots ?? {});
  if (!mark.tip) return mark;
  const wrong = slots.map(([name, value]) => [name, String(value).replace(/\d/, '98765$&')] as const);
  return { ...mark, tip: { ...mark.tip, slots: Object.fromEntries(wrong) } };
}

it('some charts have tips', () => {
  expect(readouts.filter(({ words }) => Object.keys(words.en.tips).length).length).toBeGreaterThan(5);
});

describe.each(readouts)('the chart $id', ({ chart, draw, words }) => {
  const { controls, tips = {} } = chart.declared;
  const settings: Values[] = controls
    ? [{}, ...fc.sample(anySettings(controls), { numRuns: 12, seed: 1 })]
    : [{}];
  const pictures = settings.flatMap((set) =>
    chart.states.flatMap((state) =>
      LANGS.flatMap((lang) =>
        sizes.map((size) => ({
          where: `${state}.${lang}.${size} ${JSON.stringify(set)}`,
          ...{ lang, picture: draw(state, lang, size, controls && set) },
        })),
      ),
    ),
  );

  it('tells each derived value that a mark shows, at whatever is set', () => {
    const found = pictures.flatMap(({ where, lang, picture }) =>
      silent(picture, words[lang]).map((fault) => `${where} ${fault}`),
    );
    expect(found.slice(0, 9).join('\n')).toBe('');
  });

  it('tells no two alike, no number that is not the picture’s, nothing too long, and by each of its tips', () => {
    const keys = new Set<string>();
    const found = pictures.flatMap(({ where, lang, picture }) => {
      const { faults, keys: used } = told(picture, words[lang], lang);
      for (const key of used) keys.add(key);
      return faults.map((fault) => `${where} ${fault}`);
    });
    expect(found.slice(0, 9).join('\n')).toBe('');
    expect(Object.keys(tips).filter((key) => !keys.has(key))).toEqual([]);
  });

  it.runIf(Object.keys(tips).length)('would be refused without tips, and with other digits in them', () => {
    const wrong = (
      change: (mark: Mark) => Mark,
      faultsOf: (picture: Picture, lang: Lang) => string[],
    ): number =>
      pictures.filter(({ lang, picture }) => faultsOf(changed(picture, change), lang).length).length;
    expect(wrong(withoutTip, (picture, lang) => silent(picture, words[lang]))).toBeGreaterThan(0);
    if (Object.values(tips).some((slots) => slots.length))
      expect(wrong(misprinted, (picture, lang) => told(picture, words[lang], lang).faults)).toBeGreaterThan(
        0,
      );
  });
});
