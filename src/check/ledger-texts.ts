import type { Content } from '../data/content.ts';
import { placeAmong, placeIn, type Place } from '../data/place.ts';
import { asPublished, type PublishedClaims } from '../data/published-claims.ts';
import type { Claim } from '../data/schemas.ts';
import { sharedFile } from '../data/translations.ts';
import { formatClaim } from '../i18n/format.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Chapters } from '../mdx/outline.ts';

/** Something that is said of a claim, in the ledger or in a chapter. */
export interface Said {
  readonly lang: Lang;
  /** `says`, `found`, `brief` and `value` are of the ledger; `use` are the words of a claim in a chapter. */
  readonly field: 'says' | 'found' | 'brief' | 'value' | 'use';
  readonly file: string;
  readonly text: string;
  readonly at: (index: number) => Place;
  /** Whether it reads as it was published; not known of what was not, or keeps no trace. */
  readonly isAsPublished?: boolean;
}

/**
 * Whether the first of two texts is the one that was changed since both were published.
 * @returns nothing where that is not known, or both were
 */
export const isChanged = (one: Said, two: Said): boolean | undefined =>
  one.isAsPublished === undefined || one.isAsPublished === two.isAsPublished ? undefined : !one.isAsPublished;

/** All that is said of a claim, in all languages. */
export interface SaidOf {
  readonly id: string;
  readonly all: readonly Said[];
  /** A sum of ours, which all languages print. */
  readonly sum: string;
}

const FIELDS = ['says', 'found', 'brief'] as const;

/** Texts of an entry, of which those that keep a trace are held against what was published. */
function compared(all: readonly Said[], claim: Claim, published: PublishedClaims): readonly Said[] {
  const was = published[claim.id];
  if (!was) return all;
  const is = asPublished(claim, was.published);
  return all.map((said) =>
    said.field === 'found' || said.field === 'value'
      ? { ...said, isAsPublished: is[said.field][said.lang] === was[said.field][said.lang] }
      : said,
  );
}

/**
 * What the ledger says of each claim and chapters do, each text as it stands in its file.
 * @param published the ledger as it was last published
 */
export function saidOfClaims(
  chapters: Chapters,
  content: Content,
  published: PublishedClaims = {},
): SaidOf[] {
  const entries = new Map<string, Map<string, Said>>();
  const ids = new Map<string, string>();
  const ofLedger = content
    .yamlScalars()
    .filter(({ file }) => (sharedFile(file)?.shared ?? file).startsWith('content/claims/'));
  // Of an id that stands twice one entry is meant: the other is told of.
  const known = new Set<string>();
  for (const { file, path, text } of ofLedger) {
    const whose = `${sharedFile(file)?.lang ?? ''} ${text}`;
    const entry = content.claimEntries.get(text);
    const isOther = entry?.file === file && entry.index !== path[0];
    if (path[1] !== 'id' || known.has(whose) || isOther) continue;
    known.add(whose);
    ids.set(`${file} ${path[0]}`, text);
  }
  for (const scalar of ofLedger) {
    const { file, path, text } = scalar;
    const [index, lang, field] = path;
    const id = ids.get(`${file} ${index}`);
    if (id === undefined || !LANGS.includes(lang as Lang) || !FIELDS.includes(field as 'says')) continue;
    const said = {
      lang: lang as Lang,
      field: field as 'says',
      file,
      text,
      at: (i: number) => placeIn(scalar, i),
    };
    entries.set(
      id,
      (entries.get(id) ?? new Map<string, Said>()).set(`${String(lang)} ${String(field)}`, said),
    );
  }
  const uses = LANGS.flatMap((lang) =>
    chapters[lang].flatMap(({ file, claims }) =>
      claims.map(({ id, words, texts, line, column }) => {
        const at = (index: number): Place => placeAmong(texts, index) ?? { line, column };
        return { id, said: { lang, field: 'use', file, text: words, at } as const };
      }),
    ),
  );
  return [...content.claims.values()].map((claim) => {
    const values = LANGS.flatMap((lang): Said[] => {
      const text = formatClaim(claim, lang);
      const own = claim[lang].value === undefined ? ['value'] : [lang, 'value'];
      const place = content.claimAt(claim.id, own);
      return text && place ? [{ lang, field: 'value', file: place.file, text, at: () => place }] : [];
    });
    const used = uses.filter(({ id, said }) => id === claim.id && said.text).map(({ said }) => said);
    return {
      id: claim.id,
      sum: claim.sum ?? '',
      all: [...compared([...(entries.get(claim.id)?.values() ?? []), ...values], claim, published), ...used],
    };
  });
}

/** Where something is said, as messages name it: `content/claims/moat.yaml:3:12`. */
export function placeNamed({ file, at }: Said, index = 0): string {
  const { line, column } = at(index);
  return `${file}:${line}:${column}`;
}
