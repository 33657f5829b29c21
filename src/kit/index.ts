/** What every chart is written with; axes, legends and the like are a file each in marks/ and layout/ (docs/charts.md). */
export { defineChart } from './chart/define-chart.ts';
export { declare, type Given, type Pen, type Stage } from './chart/declaration.ts';
export { cell, type RowOf } from './chart/rows.ts';
export { block, LEADING } from './marks/block.ts';
export { poster } from './scales/poster.ts';
export { scatter } from './layout/scatter.ts';
export { derived, scaleOf, tick, type Datum, type Shown, type Tip } from '../picture/datum.ts';
export { mark, type Mark } from '../picture/mark.ts';
export { textWidth } from '../picture/text.ts';
export { layer } from './marks/frame.ts';
export { line } from './marks/line.ts';
export { scaleLinear, scaleLog, scaleSqrt, type Continuous } from './scales/scale.ts';
export { note, noteLines, type NoteOptions } from './marks/note.ts';
