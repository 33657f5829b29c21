/** Draws every picture of a chart and keeps what is wrong with it. */
import type { Content } from '../data/content.ts';
import { rememberedLast } from '../data/remember.ts';
import type { WrittenWords } from '../data/words.ts';
import { LANGS } from '../i18n/lang.ts';
import type { Chart, Props } from '../kit/chart/module.ts';
import { faults } from '../picture/faults.ts';
import { SIZES } from '../picture/sizes.ts';
import { rowsOf } from '../slots/chart-rows.ts';

/** What is wrong with a picture, which one that is, and whether the drawing broke off. */
export interface PictureFault {
  readonly where: string;
  readonly said: string;
  readonly thrown: boolean;
}

/** The same, and the words that it was drawn with. */
export interface Fault extends PictureFault {
  readonly words: WrittenWords;
}

/** Returns the faults of what was drawn last under a name; draws again what is drawn from anything else. */
export type FaultCache = (name: string, from: string, draw: () => PictureFault[]) => readonly PictureFault[];

/** A chart that is written anew begins anew. */
const cacheOf = new WeakMap<Chart['declared'], FaultCache>();

/** Looks up the faults of a chart’s pictures in another cache than that of this process. */
export const setFaultCache = (chart: Chart, cache: FaultCache): void =>
  void cacheOf.set(chart.declared, cache);

/** What is wrong with every picture of a chart in one language. */
const faultsIn = (id: string, chart: Chart, data: Props['data'], words: WrittenWords): PictureFault[] =>
  chart.states.flatMap((state) =>
    Object.values(SIZES).flatMap((size): PictureFault[] => {
      const where = `at state "${state}", size ${size.name}`;
      try {
        const found = faults(chart.picture({ data, state, size, words, id }));
        return found.map((said) => ({ where, said, thrown: false }));
      } catch (error) {
        return [{ where, said: (error as Error).message, thrown: true }];
      }
    }),
  );

/** What is wrong with every picture of a chart, in all languages. What is drawn from the same as last time is not drawn anew. */
export function faultsOf(id: string, chart: Chart, content: Content): Fault[] {
  const data = rowsOf(chart, content);
  const rows = JSON.stringify(data);
  const cache = cacheOf.get(chart.declared) ?? rememberedLast<readonly PictureFault[]>();
  cacheOf.set(chart.declared, cache);
  return LANGS.flatMap((lang) => {
    const words = content.words[lang].get(id);
    if (!words) return [];
    const from = `${id}\n${JSON.stringify(words)}\n${rows}`;
    return cache(lang, from, () => faultsIn(id, chart, data, words)).map((one) => ({ ...one, words }));
  });
}
