import { crown } from '../../kit/marks/crown.ts';

export default {
  crown: crown({ key: 'one', x: 120, y: 100, width: 90, fills: ['indigo', 'indigo'] }),
  'crown, shared by two': crown({ key: 'two', x: 120, y: 100, width: 90, fills: ['indigo', 'llama'] }),
};
