import { defineChart } from '../../kit/index.ts';
import { withHan } from '../../kit/marks/han.ts';
import { chart, facts } from './data.ts';
import { marks } from './marks.ts';
import { places } from './places.ts';

export default defineChart(chart, { facts, places, marks: withHan(marks) });
