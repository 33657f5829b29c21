import { derived, layer, mark, type Mark, type Pen } from '../../kit/index.ts';
import { answerWords, letters, trains } from './answers.ts';
import type { Chart, Facts } from './data.ts';
import { bars, blank, outcome, outside, pen, question } from './notes.ts';
import type { Places } from './places.ts';
import { slopes } from './slope.ts';

export function marks(facts: Facts, at: Places, stage: Pen<Chart>): Mark[] {
  const { look, dims } = stage;
  const { left, right, top, bottom } = dims.sheet;
  const paper = { x: left, y: top, width: right - left, height: bottom - top, rx: 3 };
  const count = derived('how many answers there are', at.tiles.length);
  return [
    layer('sheet', [mark('rect', 'sheet', { ...paper, fill: 'paper-2', stroke: 'line', datum: {} })]),
    layer('question', look.compares === 'marks' ? [] : question(stage)),
    layer('blank', blank(stage)),
    layer('levels', bars(at, stage)),
    layer('slopes', slopes(facts, at, stage)),
    layer('outside', outside(facts, stage)),
    layer('trains', trains(at, stage)),
    layer('letters', letters(at, stage), { datum: { count } }),
    layer('words', answerWords(at, stage)),
    layer('pen', pen(at, stage)),
    layer('outcome', outcome(at, stage)),
  ];
}
