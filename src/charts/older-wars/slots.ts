import { formatDate } from '../../i18n/format.ts';
import { cell } from '../../kit/index.ts';
import { defineGuess, defineSlots } from '../../kit/chart/slots.ts';
import type { Chart, Facts, War } from './data.ts';

export default defineSlots<Chart, Facts>(({ buying, others }) => {
  const war = (key: War['war']) => others.find((one) => one.war === key);
  const [streaming, bikes, models] = [war('live-streaming'), war('shared-bikes'), war('models')];
  return {
    peak: cell(buying, 'peak'),
    left: cell(buying, 'later'),
    streaming: streaming && cell(streaming, 'peak'),
    bikes: bikes && cell(bikes, 'peak'),
    'bikes-left': bikes && cell(bikes, 'later'),
    models: models && cell(models, 'peak'),
  };
});

export const guess = defineGuess<Chart, Facts>(({ buying }, { words }) => ({
  names: { left: formatDate(buying.later_date ?? '', words.lang) },
  answer: { left: cell(buying, 'later') },
}));
