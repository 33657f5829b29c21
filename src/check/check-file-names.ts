import type { Content } from '../data/content.ts';
import { id } from '../data/schemas.ts';
import type { Problem } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';

/** First parts of addresses that pages and files of the site have; a chapter of that name would never be seen. */
export const RESERVED: readonly string[] = [
  ...LANGS,
  ...[
    '404',
    '_astro',
    'cards',
    'charts',
    'corrections',
    'cover',
    'data',
    'embed',
    'favicon',
    'fonts',
    'index',
    'llms',
  ],
  ...['models', 'oembed', 'parts', 'print', 'robots', 'rss', 'sitemap', 'site', 'sources', 'terms'],
];

/** Folders whose files are named by whoever adds one, and what the name is used for. */
const NAMED = new RegExp(
  `^content/(?:(${LANGS.join('|')})/(chapters|charts|claims|data)|(claims|data))/(.+)\\.(mdx|yaml|csv)$`,
);

/** A name as it would be right: `New One` as `new-one`. */
const tidy = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'new-chapter';

/** Files whose name can't be an address, or is another page’s. */
export const fileNameProblems = (content: Content): Problem[] =>
  Object.keys(content.texts).flatMap((file): Problem[] => {
    const [, , folder, , name = ''] = NAMED.exec(file) ?? [];
    if (!name) return [];
    if (!id.safeParse(name).success)
      return [
        {
          file,
          rule: 'address-name',
          message: `is no name for a file of content/: use small letters, digits and single hyphens, as in "${tidy(name)}".`,
        },
      ];
    return folder === 'chapters' && RESERVED.includes(name)
      ? [
          {
            file,
            rule: 'reserved-name',
            message: `takes the address /${name}/, which another page of the site has: give the chapter another name.`,
          },
        ]
      : [];
  });
