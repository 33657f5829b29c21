import { defineChart } from '../../kit/index.ts';
import { chart, facts } from './data.ts';
import { marks } from './marks.ts';
import { places } from './places.ts';

export default defineChart(chart, { facts, places, marks });
