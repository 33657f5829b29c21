import { content } from '../../data/load.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartWords } from '../../book/chart-words.ts';
import type { Pasted } from './oembed.ts';

/** A chart with its words, as oEmbed wants them. */
export const pasted = (id: string, lang: Lang, site: URL): Pasted => ({
  ...{ id, lang, site, title: chartWords[lang].get(id)?.title ?? '' },
  name: content.site[lang]['name'],
});
