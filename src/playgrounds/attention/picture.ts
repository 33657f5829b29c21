import { chart, type Chart, type Facts } from '../../charts/attention/data.ts';
import { marks } from '../../charts/attention/marks.ts';
import { places } from '../../charts/attention/places.ts';
import { whole } from '../../charts/attention/percent.ts';
import type { playground } from '../../charts/attention/playground.ts';
import { tip, type Label } from '../../kit/chart/labels.ts';
import { markHan } from '../../kit/marks/han.ts';
import { sayer } from '../../kit/marks/say.ts';
import type { Stage } from '../../kit/index.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { mark, type Picture } from '../../picture/mark.ts';
import { SIZES, type Size, type SizeName } from '../../picture/sizes.ts';
import { textWidth } from '../../picture/text.ts';

/** What the chart's own labels are called here. */
const OWN = { share: 'share', percent: 'percent', answer: 'answer' } as const;

/** Between two words, in font sizes. */
const GAP = 0.32;
/** Room that a word has for its share, so that it stays where it is while that grows and shrinks. */
const SHARE = '88%';

/** How wide what stands at each word is, in user units. */
function widthsOf({ panels: [panel] }: Facts, { font, word }: Stage<Chart>['dims']): number[] {
  return (panel?.answers ?? []).map((answer, i) => {
    const share = `${whole(panel?.shares[i]?.share ?? 0)}%`;
    const gloss = answer.word === '，' ? '' : answer.gloss;
    const below = [SHARE, share, gloss].map((text) => textWidth(text, font, 600));
    return Math.max(textWidth(answer.word, word), ...below) + GAP * font;
  });
}

/** A picture as wide as its sentence needs, of which a box shows a part. */
export interface LookPicture {
  readonly picture: Picture;
  /** How wide it is, and where the part begins that has the word that looks, in widths of the box. */
  readonly across: number;
  readonly left: number;
}

/**
 * The looks of one word, drawn as chart `attention` draws those of its state `look`. A sentence for which that has no
 * room makes it wider.
 * @param label of the playground; @returns a picture with a short name, since a list says the same beside it
 */
export function lookPicture(
  facts: Facts,
  sizeName: SizeName,
  lang: Lang,
  label: Label<typeof playground>,
): LookPicture {
  const { width: box, ...plain } = SIZES[sizeName];
  const dims = chart.sizes[sizeName];
  const widths = widthsOf(facts, dims);
  const width = Math.max(
    box,
    widths.reduce((a, b) => a + b, 2 * dims.side),
  );
  const size = { ...plain, width } as Size;
  const word = facts.panels[0]?.glosses[0]?.word ?? '';
  const write = (key: string, slots: Readonly<Record<string, string | number>> = {}): string =>
    key in OWN ? label(key as 'share', slots as never) : label('caption', { word });
  const stage = { state: 'look', look: chart.states.look, size, dims } as const;
  const laid = { ...facts, panels: facts.panels.map((panel) => ({ ...panel, widths })) };
  const [only, ...none] = places(laid, stage).panels;
  // The large figure stands over the word that looks, wherever in the sentence that is.
  const asked = only?.xs[(facts.asked[0] ?? 1) - 1] ?? 0;
  const left = Math.max(0, Math.min(width - box, asked - box / 2));
  const at = {
    panels: only ? [{ ...only, x0: left + dims.side, x1: left + box - dims.side }] : none,
  };
  const words = { lang, title: '', unit: '', labels: {}, states: {} };
  const own = { words, id: 'attention-playground', label: write as never, tip };
  const tools = { ...own, say: sayer({ size: dims.font }) };
  const attrs = {
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-label': label('caption', { word }),
  };
  const picture = mark(
    'svg',
    'svg',
    attrs,
    markHan(marks(laid, at, { ...stage, ...tools }), LANGUAGES[lang].han ? undefined : 'zh-Hant'),
  );
  return { picture, across: width / box, left: left / box };
}
