/** Faults of pictures that are found in a cache are those of the drawing. */
import { expect, it } from 'vitest';
import { faultsOf, setFaultCache, type PictureFault } from '../src/check/picture-faults.ts';
import { oneIn } from './by-chance.ts';
import { charts, content } from './content.ts';

/** The same chart as another object, which no cache knows. */
const fresh = (id: string) => {
  const chart = charts[id];
  if (!chart) throw new Error(`there is no chart "${id}"`);
  return { ...chart, declared: { ...chart.declared } };
};

it.each(oneIn(12, Object.keys(charts)))('%s is drawn once, and again for other words', (id) => {
  const cached = new Map<string, PictureFault[]>();
  let drawn = 0;
  /** @returns what a process finds that knows only the cache, without the words that it has anyway */
  const find = (from: typeof content): PictureFault[] => {
    const chart = fresh(id);
    setFaultCache(chart, (name, key, draw) => {
      const known = cached.get(`${name} ${key}`);
      if (!known) drawn++;
      const found = known ?? draw();
      cached.set(`${name} ${key}`, found);
      return found;
    });
    return faultsOf(id, chart, from).map(({ where, said, thrown }) => ({ where, said, thrown }));
  };
  const first = find(content);
  expect([drawn, find(content), drawn]).toEqual([2, first, 2]);
  const words = content.words.en.get(id);
  if (!words) throw new Error(`content/en/charts/${id}.yaml is missing`);
  const en = new Map([...content.words.en, [id, { ...words, labels: {} }]]);
  const others = find({ ...content, words: { ...content.words, en } });
  expect(drawn).toBe(3);
  // Labels that a picture asks for and nobody has written break the drawing off.
  if (Object.keys(words.labels).length) expect(others).not.toEqual(first);
});
