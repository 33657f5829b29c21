import { block, derived, mark, type Mark, type Pen } from '../../kit/index.ts';
import { fit } from '../../kit/layout/fit.ts';
import { SPECK, type Chart, type Facts } from './data.ts';
import { dotted, type Places } from './places.ts';

/** Where the figure of a state stands: above the square, on wide pictures to its right. */
function corner({ size, dims }: Pen<Chart>) {
  const { font, big, end, top } = dims;
  const room = size.width - end - font * 3;
  if (size.name === 'l') return { x: end + font * 2.4, y: top + big * 0.75, width: room };
  return { x: font * 0.4, y: big, width: size.width - font };
}

/** What the two kinds of dots mean, in the corner that no word has reached. */
function legend({ x, y }: Places, { size, dims, label, say }: Pen<Chart>): Mark[] {
  const { font, r } = dims;
  const at = x(size.name === 's' ? 5.2 : 6.4);
  const [works, waits] = [y(1.5), y(2.5)];
  const words = at + r + font * 0.6;
  return [
    mark('circle', 'works dot', { cx: at, cy: works, r, fill: 'ink', datum: {} }),
    say('works', words, works + font * 0.35, label('works'), { fill: 'ink-2' }),
    mark('path', 'waits dot', {
      ...dotted(at, waits, 1, r),
      fill: 'none',
      stroke: 'mute',
      'stroke-width': r * SPECK,
    }),
    say('waits', words, waits + font * 0.35, label('waits'), { fill: 'ink-2' }),
  ];
}

/** The figure of a state in large type, with what it means. */
export function figure(facts: Facts, at: Places, pen: Pen<Chart>): Mark[] {
  const { turns, rounds, words, sentences } = facts;
  const { dims, label } = pen;
  const { font, big } = dims;
  const { x, y, width } = corner(pen);
  const lines = (key: string, text: string, value: number, how: string, ...notes: readonly Note[]) =>
    block({
      x,
      y,
      width,
      lines: [
        { key, text, size: fit(text, width, big, 600), weight: 600, shows: derived(how, value) },
        ...notes.map((one, i) => ({ size: font, fill: 'ink-2', gap: i ? 0 : font * 0.2, ...one })),
      ],
    });
  if (turns === 'counted' || !words.length) return [];
  if (turns === 'read') {
    const note = { key: 'one-each', text: label('one-each') };
    return [
      ...lines('rounds', label('rounds', { n: rounds }), rounds, 'rounds in line', note),
      ...legend(at, pen),
    ];
  }
  if (turns === 'left') {
    const note = { key: 'looks-at-all', text: label('looks-at-all') };
    const most = Math.max(...words.map(({ at_once }) => at_once));
    return lines('one-round', label('one-round', { n: most }), most, 'rounds at once', note);
  }
  return lines(
    'sentences',
    label('sentences', { n: sentences }),
    sentences,
    'sentences that are read in as many rounds',
    { key: 'deeper', text: label('deeper', { n: rounds }), shows: derived('rounds in line', rounds) },
    { key: 'one-in-line', text: label('one-in-line'), fill: 'cinnabar', weight: 600 },
  );
}
type Note = Omit<Parameters<typeof block>[0]['lines'][number], 'size'>;
