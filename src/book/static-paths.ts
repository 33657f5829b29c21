import { charts } from './book.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { answering } from '../urls/promises.ts';

interface Path {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** Static paths of both languages for a route below `[...lang]`, which is nothing in English. */
export const inLanguages = <T extends Path>(of: (lang: Lang) => readonly T[]) =>
  LANGS.flatMap((lang) =>
    of(lang).map((path) => ({
      ...path,
      params: { ...path.params, lang: lang === 'en' ? undefined : lang },
    })),
  );

/** Static paths of every chart, in both languages. */
export const everyChart = () =>
  inLanguages((lang) => Object.keys(charts).map((id) => ({ params: { id }, props: { id, lang } })));

/**
 * Static paths of every state of every chart that was ever published, one for each ending of its
 * file's name. `state` is what is drawn there, `asked` what the address says.
 */
export const chartStates = (ends: readonly string[]) =>
  inLanguages((lang) =>
    Object.entries(charts).flatMap(([id, { states }]) =>
      answering(id, states).flatMap(({ asked, state }) =>
        ends.map((end) => ({ params: { id, state: asked + end }, props: { lang, id, state, asked, end } })),
      ),
    ),
  );
