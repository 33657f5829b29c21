import { charts } from './book.ts';
import { LANGS, segmentOf, type Lang } from '../i18n/lang.ts';
import { answering } from '../urls/promises.ts';
import { beyondChapters, ofAllChapters } from './page-keys.ts';

interface Path {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** The same static paths, of pages and files that show nothing of what chapters say. */
export const withoutChapters = <T extends Path>(paths: readonly T[]) =>
  paths.map((path) => ({ ...path, cacheKey: beyondChapters }));

/** Static paths of all languages for a route below `[...lang]`, which is nothing in the default one. */
export const inLanguages = <T extends Path>(of: (lang: Lang) => readonly T[]) =>
  LANGS.flatMap((lang) =>
    of(lang).map((path) => ({
      ...path,
      params: { ...path.params, lang: segmentOf(lang) },
    })),
  );

/** Static paths of a page that each language has once, and that may show all that its chapters say. */
export const everyLanguage = () => inLanguages((lang) => [{ params: {}, cacheKey: ofAllChapters(lang) }]);

/** Static paths of every chart, in all languages, for what shows nothing of what chapters say. */
export const everyChart = (isOne: (id: string, lang: Lang) => boolean = () => true) =>
  withoutChapters(
    inLanguages((lang) =>
      Object.keys(charts)
        .filter((id) => isOne(id, lang))
        .map((id) => ({ params: { id }, props: { id, lang } })),
    ),
  );

/**
 * Static paths of every state of every chart that was ever published, one for each ending of its
 * file's name. `state` is what is drawn there, `requested` what the address says.
 */
export const chartStates = (ends: readonly string[]) =>
  withoutChapters(
    inLanguages((lang) =>
      Object.entries(charts).flatMap(([id, { states }]) =>
        answering(id, states).flatMap(({ requested, state }) =>
          ends.map((end) => ({
            params: { id, state: requested + end },
            props: { lang, id, state, requested, end },
          })),
        ),
      ),
    ),
  );
