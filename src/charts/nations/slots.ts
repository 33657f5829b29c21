import { cell } from '../../kit/index.ts';
import { defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts, Nation } from './data.ts';

export default defineSlots<Chart, Facts>(({ nations }) => {
  const nation = (key: Nation['nation']) => nations.find((one) => one.nation === key);
  const [china, usa] = [nation('china'), nation('usa')];
  return { china: china && cell(china, 'count'), usa: usa && cell(usa, 'count') };
});
