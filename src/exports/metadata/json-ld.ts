import type { DataSet } from '../../data/content.ts';
import { CC_BY, licenceAddress } from '../tables/csvw.ts';
import type { UiStrings } from '../../data/ui-strings.ts';
import type { FrontMatter, Source } from '../../data/schemas.ts';
import { htmlLang, LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { address, cardAddress, dataAddress, fileAddress } from '../../urls/addresses.ts';

/** Something that schema.org has a word for. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}
/** What all of a site's things share. */
export interface Site {
  readonly lang: Lang;
  /** The address it is served at. */
  readonly origin: URL | undefined;
  /** The furniture of its language. */
  readonly words: Pick<UiStrings, 'name' | 'colon' | 'list-join'>;
}
interface ChapterMeta {
  readonly slug: string;
  readonly front: FrontMatter;
  readonly minutes: number;
}

const absolute = ({ origin }: Site, path: string): string => new URL(path, origin).href;
const house = (site: Site): Thing => ({
  ...{ '@type': 'Organization', '@id': absolute(site, fileAddress('#house')) },
  ...{ name: site.words['name'], url: absolute(site, address(site.lang, '')) },
  logo: absolute(site, fileAddress('icon-512.png')),
});
const workId = (site: Site): string => `${absolute(site, address(site.lang, ''))}#work`;
const shared = (site: Site) => ({
  inLanguage: htmlLang(site.lang),
  isAccessibleForFree: true,
});
/** When it was published and last changed, and what has changed since. */
const dates = ({ published, updates = [] }: FrontMatter) => ({
  datePublished: published,
  dateModified: updates.at(-1)?.date ?? published,
  ...(updates.length && {
    correction: updates.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
  }),
});
const card = (site: Site, slug: string): Thing => ({
  ...{ '@type': 'ImageObject', url: absolute(site, cardAddress(site.lang, slug)) },
  ...{ width: 1200, height: 630 },
});

/** A chapter as an article. */
export function article(site: Site, { slug, front, minutes }: ChapterMeta): Thing {
  const url = absolute(site, address(site.lang, slug));
  return {
    ...{ '@type': 'Article', '@id': url, url, mainEntityOfPage: url },
    ...{ headline: front.title, description: front.summary, image: card(site, slug) },
    ...dates(front),
    ...shared(site),
    ...{ author: house(site), publisher: house(site), license: CC_BY },
    ...{ position: front.order, timeRequired: `PT${minutes}M` },
    isPartOf: { '@type': 'CreativeWork', '@id': workId(site), name: site.words['name'] },
  };
}

/** The cover: the site, and the work that its chapters are parts of. */
export function work(site: Site, cover: ChapterMeta, chapters: readonly ChapterMeta[]): Thing[] {
  const url = absolute(site, address(site.lang, ''));
  const all = { ...shared(site), name: site.words['name'], url, description: cover.front.summary };
  return [
    { '@type': 'WebSite', '@id': `${url}#site`, ...all, publisher: house(site) },
    {
      ...{ '@type': 'CreativeWork', '@id': workId(site), ...all, headline: cover.front.title },
      ...{ ...dates(cover.front), image: card(site, ''), author: house(site), license: CC_BY },
      hasPart: chapters.map(({ slug, front }) => {
        const part = absolute(site, address(site.lang, slug));
        return { '@type': 'Article', '@id': part, url: part, headline: front.title };
      }),
    },
  ];
}

const citation = ({ title, publisher, date, url }: Source): Thing => ({
  ...{ '@type': 'CreativeWork', name: title, ...(url && { url }) },
  publisher: { '@type': 'Organization', name: publisher },
  ...(date && { datePublished: date }),
});

/**
 * Data sets, each with what it measures, where it is from and where it can be taken.
 * @param sources the ledger's sources, by id; @param page the path of the page that shows them
 */
export function datasets(
  site: Site,
  sets: readonly DataSet[],
  sources: ReadonlyMap<string, Source>,
  page: string,
): Thing[] {
  const { lang, words } = site;
  return sets.map(({ name, title, note, columns, licence, sources: from }) => {
    const file = (format: 'csv' | 'json', type: string): Thing => ({
      ...{ '@type': 'DataDownload', encodingFormat: type },
      contentUrl: absolute(site, dataAddress(name, format)),
    });
    const heads = Object.values(columns).map((c) => c[lang]);
    return {
      ...{ '@type': 'Dataset', '@id': absolute(site, dataAddress(name, 'metadata.json')) },
      ...{ name: title[lang], url: absolute(site, page), ...shared(site) },
      // Search engines want a sentence or two, which not every data set has.
      description: [`${title[lang]}${words['colon']}${heads.join(words['list-join'])}`, note?.[lang]]
        .filter(Boolean)
        .join(LANGUAGES[lang].stop),
      license: licenceAddress(licence) ?? { '@type': 'CreativeWork', name: licence },
      creator: house(site),
      distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
      variableMeasured: Object.entries(columns).map(([id, c]) => ({
        ...{ '@type': 'PropertyValue', propertyID: id, name: c[lang] },
        ...(c.unit && { unitText: c.unit[lang] }),
      })),
      citation: from.flatMap((id) => {
        const s = sources.get(id);
        return s ? [citation(s)] : [];
      }),
    };
  });
}
