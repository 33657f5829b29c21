import { content } from '../../data/load.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartAddress } from '../../urls/addresses.ts';

/** What a picture of a chart says of itself below: whose it is, where it is from, and its licence. */
export function imprintOf(id: string, lang: Lang, site: URL): string {
  const home = new URL(chartAddress(lang, id), site);
  return [content.site[lang]['name'], home.host + home.pathname, 'CC BY 4.0'].join(' · ');
}
