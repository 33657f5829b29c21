import { earth } from '../../kit/marks/earth.ts';

const cuts = [
  { x: 60, width: 60, depth: 40 },
  { x: 180, width: 60, depth: -50 },
  { x: 280, width: 40, depth: 0 },
];

export default {
  'earth, with a pit, a tower and a cut that is closed': earth({
    key: 'earth',
    width: 360,
    height: 140,
    ground: 80,
    cuts,
  }),
};
