import type { Content } from '../data/content.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Drawn } from './drawn-words.ts';

/**
 * What the charts of a chapter draw in a weight and let a reader set or guess, and what its playgrounds write: their
 * labels, of which only titles are bold, and the sentences and pieces that a reader may choose.
 */
export const drawnIn = (
  content: Content,
  pictures: Readonly<Record<string, Drawn>>,
  { charts, playgrounds }: { readonly charts: readonly string[]; readonly playgrounds: readonly string[] },
  weight: 'light' | 'heavy',
  lang: Lang,
): string[] => [
  ...charts.flatMap((id) => {
    const { [weight]: own = '', settable, guess } = pictures[id] ?? {};
    return [own, settable?.[weight] ?? '', guess?.[weight] ?? ''];
  }),
  ...(playgrounds.length && weight === 'light'
    ? [...(content.practice?.sentences ?? []), ...(content.practice?.chips ?? [])]
    : []),
  ...playgrounds.flatMap((id) =>
    Object.entries(content.words[lang].get(id)?.playground ?? {}).flatMap(([key, text]) =>
      weight === 'light' || key === 'title' ? [text] : [],
    ),
  ),
];
