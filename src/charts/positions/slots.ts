import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import { LONGEST, type Chart, type Facts } from './data.ts';

export default defineSlots<Chart, Facts>((facts) => {
  const { shows, asked, waves, twice, ends, reach, turned, last } = facts;
  const [first, second] = asked;
  const isMap = shows === 'map';
  const [quickest, slowest] = [waves[0], waves.at(-1)];
  const [worst, middle, best] = ends;
  const steady = reach.filter(({ model }) => model === 'gru').sort((a, b) => a.percent - b.percent)[0];
  return {
    first: first && cell(first, 'gloss'),
    second: second && cell(second, 'gloss'),
    sentences: twice && cell(twice, 'sentences'),
    both: twice && cell(twice, 'both_right'),
    numbers: waves.length ? derived('numbers of a place', waves.length * 2) : undefined,
    short: isMap && quickest ? cell(quickest, 'words') : undefined,
    long: isMap && slowest ? cell(slowest, 'words') : undefined,
    longest: shows === 'reach' ? derived('words of the longest practised sentence', LONGEST) : undefined,
    words: isMap ? derived('words of the map', last) : undefined,
    waves: isMap ? derived('waves', waves.length) : undefined,
    turned: isMap ? derived('waves that come full circle within the map', turned.length) : undefined,
    place: worst && cell(worst, 'place'),
    worst: worst && cell(worst, 'percent'),
    middle: middle && cell(middle, 'percent'),
    best: best && cell(best, 'percent'),
    steady: steady && cell(steady, 'percent'),
  };
});
