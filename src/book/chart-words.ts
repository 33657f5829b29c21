import { raw } from '../data/load.ts';
import { ContentError } from '../data/problem.ts';
import { charts } from './book.ts';
import { fillWords } from '../slots/fill-words.ts';

const filled = fillWords(raw, charts);
if (filled.problems.length) throw new ContentError(filled.problems);

/**
 * The words of every chart by language and id, their slots filled: what pages, pictures, feeds and
 * embeds are given. Nobody else has words to show, so that no reader ever meets a slot.
 */
export const chartWords = filled.words;
