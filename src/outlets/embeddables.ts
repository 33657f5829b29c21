import { charts } from '../essay/book.ts';
import { chartAddress, dataAddress, embedAddress, stillAddress } from '../essay/addresses.ts';
import { chartParts } from '../essay/draw.ts';
import type { Embeddable } from '../essay/embed-codes.ts';
import { content } from '../ledger/load.ts';
import type { Lang } from '../parts/chart.ts';
import { extent } from '../picture/mark.ts';
import { stillPicture } from './files.ts';

/**
 * Every state of a chart as it goes to somebody's page.
 * @param citation the sentence to cite it by; @param site the address that the essay stands at
 * @returns by state
 */
export function embeddables(id: string, lang: Lang, citation: string, site: URL): Record<string, Embeddable> {
  const { sets } = chartParts(id, lang);
  const whole = (address: string): string => new URL(address, site).href;
  const name = content.site[lang]['name'] ?? '';
  const of = (state: string): Embeddable => {
    const { picture, title } = stillPicture(id, state, lang, site);
    const image = extent(picture);
    return {
      ...{ id, state, lang, citation, image, title: `${title} · ${name}` },
      embed: whole(embedAddress(lang, id, state)),
      page: whole(chartAddress(lang, id, state)),
      script: whole('/embed/v1/embed.js'),
      png: whole(stillAddress(lang, id, state, 'png')),
      data: sets.flatMap((set) =>
        (['csv', 'json', 'metadata.json'] as const).map((format) => whole(dataAddress(set.name, format))),
      ),
      height: FRAME_HEIGHT,
    };
  };
  return Object.fromEntries((charts[id]?.states ?? []).map((state) => [state, of(state)]));
}

/** Of a frame 600 px wide: tall enough for every chart, which a browser test holds. */
export const FRAME_HEIGHT = 740;
