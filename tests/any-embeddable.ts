/** Any chart that can be embedded, with a title that holds all that could break out of its code. */
import fc from 'fast-check';
import type { Embeddable } from '../src/embed/codes.ts';

const ORIGIN = 'https://essay.example';
export const frozen = { src: `${ORIGIN}/embed/v1/embed.abc.js`, integrity: 'sha384-x' };
/** Words with all that could break out of an attribute or a tag. */
export const words = fc.string({
  unit: fc.constantFrom('a', '百', '"', "'", '<', '>', '&', '/', ' ', '{', '`'),
  minLength: 1,
});
export const chart: fc.Arbitrary<Embeddable> = fc
  .record({
    title: words,
    theme: fc.constantFrom('light', 'dark', undefined),
    lang: fc.constantFrom('en', 'zh-hant'),
    withFrozen: fc.boolean(),
  })
  .map(({ title, theme, lang, withFrozen }) => ({
    ...{ id: 'hole', state: 'need', lang, title, citation: title },
    ...(theme && { theme }),
    ...(withFrozen && { frozen }),
    embed: `${ORIGIN}/embed/hole/need/`,
    page: `${ORIGIN}/charts/hole/`,
    script: `${ORIGIN}/embed/v1/embed.js`,
    png: `${ORIGIN}/charts/hole/need@2x.png`,
    data: [`${ORIGIN}/data/a.csv`, `${ORIGIN}/data/a.json`],
    image: { width: 688, height: 770 },
  }));

/** A chart with a playground, whose title may hold anything too. */
export const playable = fc.tuple(chart, words).map(([e, title]) => {
  const playground = { state: 'playground', title, height: 999, embed: `${ORIGIN}/embed/hole/playground/` };
  return { chart: e, playground, e: { ...e, playground } };
});
