import { cell, derived } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts } from './data.ts';

export default defineSlots<Chart, Facts>(({ words, rounds, sentences, lengths }) => {
  const [short, middle, long] = lengths;
  const pairs = (words.length * (words.length - 1)) / 2;
  return {
    words: words.length ? derived('words of the sentence', words.length) : undefined,
    rounds: rounds ? derived('rounds in line', rounds) : undefined,
    wait: rounds ? derived('rounds that the last word must wait', rounds - 1) : undefined,
    pairs: sentences === 1 ? derived('pairs of words', pairs) : undefined,
    sentences: sentences > 1 ? derived('sentences that are read in as many rounds', sentences) : undefined,
    all: sentences > 1 ? derived('words of all sentences', sentences * words.length) : undefined,
    short: short && cell(short, 'words'),
    middle: middle && cell(middle, 'words'),
    long: long && cell(long, 'words'),
    'long-rounds': long && cell(long, 'in_line'),
  };
});
