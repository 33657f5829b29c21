/** All that a chart is written with, in one place; docs/charts.md shows how. */
export { defineChart } from './chart.ts';
export { declare, type Given, type Pen, type Stage } from './declaration.ts';
export { cell, type RowOf } from './rows.ts';
export { block, LEADING } from './block.ts';
export { poster } from './poster.ts';
export { scatter } from './scatter.ts';
export { derived, scaleOf, tick, type Datum, type Shown } from '../picture/datum.ts';
export { mark, type Mark } from '../picture/mark.ts';
export { textWidth } from '../picture/text.ts';
export { layer } from '../parts/frame.ts';
export { line } from '../parts/line.ts';
export { scaleLinear, scaleLog, scaleSqrt, type Continuous } from '../parts/scale.ts';
export { note, noteLines, type NoteOptions } from '../parts/note.ts';
