import { chart, type Facts } from '../../charts/attention/data.ts';
import { marks } from '../../charts/attention/marks.ts';
import { places } from '../../charts/attention/places.ts';
import type { playground } from '../../charts/attention/playground.ts';
import type { Label } from '../../kit/chart/labels.ts';
import { markHan } from '../../kit/marks/han.ts';
import { sayer } from '../../kit/marks/say.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { mark, type Picture } from '../../picture/mark.ts';
import { SIZES, type SizeName } from '../../picture/sizes.ts';

/** What the chart's own labels are called here. */
const OWN = { share: 'share', percent: 'percent', answer: 'answer' } as const;

/**
 * The looks of one word, drawn as chart `attention` draws those of its state `look`.
 * @param label of the playground; @returns a picture with a short name, since a list says the same beside it
 */
export function lookPicture(
  facts: Facts,
  sizeName: SizeName,
  lang: Lang,
  label: Label<typeof playground>,
): Picture {
  const size = SIZES[sizeName];
  const dims = chart.sizes[sizeName];
  const word = facts.panels[0]?.glosses[0]?.word ?? '';
  const write = (key: string, slots: Readonly<Record<string, string | number>> = {}): string =>
    key in OWN ? label(key as 'share', slots as never) : label('caption', { word });
  const stage = { state: 'look', look: chart.states.look, size, dims } as const;
  const at = places(facts, stage);
  const words = { lang, title: '', unit: '', labels: {}, states: {} };
  const tools = { words, id: 'attention-playground', label: write as never, say: sayer({ size: dims.font }) };
  const attrs = {
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: 'img',
    'aria-label': label('caption', { word }),
  };
  return mark(
    'svg',
    'svg',
    attrs,
    markHan(marks(facts, at, { ...stage, ...tools }), LANGUAGES[lang].han ? undefined : 'zh-Hant'),
  );
}
