import { readFileSync } from 'node:fs';
import { charts } from '../../book/book.ts';
import {
  chartAddress,
  DATA_FORMATS,
  dataAddress,
  embedAddress,
  fileAddress,
  PLAYGROUND,
  playgroundAddress,
  stateDataAddress,
  stillAddress,
} from '../../urls/addresses.ts';
import { playgroundWords } from '../../book/chart-words.ts';
import { chartParts } from '../../book/draw.ts';
import type { Embeddable } from '../../embed/codes.ts';
import { content } from '../../data/load.ts';
import type { Lang } from '../../i18n/lang.ts';
import { extent } from '../../picture/mark.ts';
import { stillPicture } from '../images/files.ts';
import { playgroundHeight } from './playground-heights.ts';

/** The web component as it was last frozen: its file and what a browser holds it to. */
function newestFrozen(whole: (address: string) => string): Embeddable['frozen'] {
  const list = JSON.parse(readFileSync('public/embed/v1/frozen.json', 'utf8')) as {
    file: string;
    integrity: string;
  }[];
  const newest = list.at(-1);
  return newest && { src: whole(fileAddress(`embed/v1/${newest.file}`)), integrity: newest.integrity };
}

/**
 * Every state of a chart as it goes to somebody's page.
 * @param citation the sentence to cite it by; @param site the address that the essay stands at
 * @returns by state
 */
export function embeddables(id: string, lang: Lang, citation: string, site: URL): Record<string, Embeddable> {
  const { sets } = chartParts(id, lang);
  const whole = (address: string): string => new URL(address, site).href;
  const frozen = newestFrozen(whole);
  const name = content.site[lang]['name'] ?? '';
  const heading = charts[id]?.declared.playground && playgroundWords[lang].get(id)?.['title'];
  const playground = heading && {
    ...{ state: PLAYGROUND, title: `${heading} · ${name}` },
    embed: whole(playgroundAddress(lang, id)),
    height: playgroundHeight(id),
  };
  const of = (state: string): Embeddable => {
    const { picture, title } = stillPicture(id, state, lang, site);
    const image = extent(picture);
    return {
      ...{ id, state, lang, citation, image, title: `${title} · ${name}` },
      embed: whole(embedAddress(lang, id, state)),
      page: whole(chartAddress(lang, id, state)),
      script: whole(fileAddress('embed/v1/embed.js')),
      ...(frozen && { frozen }),
      ...(playground && { playground }),
      png: whole(stillAddress(lang, id, state, 'png')),
      // The state's own numbers first, then all there are.
      data: [
        ...DATA_FORMATS.map((format) => whole(stateDataAddress(lang, id, state, format))),
        ...sets.flatMap((set) => DATA_FORMATS.map((format) => whole(dataAddress(set.name, format)))),
      ],
    };
  };
  return Object.fromEntries((charts[id]?.states ?? []).map((state) => [state, of(state)]));
}
