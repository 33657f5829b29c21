import { content } from '../../data/load.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartAddress } from '../../urls/addresses.ts';
import { chapter } from '../../book/book.ts';
import { citation, type Citation } from './citation.ts';
import { chartParts } from '../../book/draw.ts';

/** How to cite a chart. @param origin the address that the essay stands at */
export function chartCitation(id: string, lang: Lang, origin: URL): Citation {
  const site = content.site[lang];
  const { title } = chartParts(id, lang).words;
  return citation(
    {
      ...{ key: `hundred-models-${id}`, title, site: site['name'], lang },
      ...{ date: chapter(lang, '').front.published, licence: 'CC BY 4.0' },
      url: new URL(chartAddress(lang, id), origin).href,
    },
    site['cite-text'],
  );
}
