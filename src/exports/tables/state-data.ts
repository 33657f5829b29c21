import { chartAddress } from '../../urls/addresses.ts';
import { DEFAULT_LANG, htmlLang, LANGS, type Lang } from '../../i18n/lang.ts';
import { scriptTag } from '../../i18n/tags.ts';
import { chartParts } from '../../book/draw.ts';
import { drawnFrom } from './drawn-from.ts';
import { insteadOf } from '../../book/unknown.ts';
import { joinedCsvw } from './csvw.ts';
import { tableCsv, toRows } from './csv.ts';
import { joined, type Joint, type Part } from '../../data/joined.ts';
import { content } from '../../data/load.ts';
import { SIZES } from '../../picture/sizes.ts';
import { cacheSlot } from '../../cache/build-cache.ts';

/** A state as somebody asks for its data. */
export interface StateRequest {
  readonly id: string;
  /** The state that is drawn there, and the one that the address names. */
  readonly state: string;
  readonly requested: string;
  readonly lang: Lang;
  /** The address that the essay stands at. */
  readonly site: URL;
}

function lookFor(id: string, state: string): readonly Part[] {
  const views = LANGS.flatMap((lang) => {
    const { chart, words } = chartParts(id, lang);
    return Object.values(SIZES).map(
      (size) => (data: Parameters<typeof chart.picture>[0]['data']) =>
        chart.picture({ data, state, size, words, id }),
    );
  });
  const { chart, sets } = chartParts(id, DEFAULT_LANG);
  return drawnFrom(views, sets, (data) => chart.facts({ data, state }));
}

/** Which rows and columns a state is drawn from, by data set, as a build keeps it. */
type Cached = Readonly<Record<string, { rows: readonly number[]; columns: readonly string[] }>>;

/** The same, or what an earlier build found in the same data and words. */
function cachedParts(id: string, state: string): readonly Part[] {
  const { sets } = chartParts(id, DEFAULT_LANG);
  const words = LANGS.map((lang) => chartParts(id, lang).words);
  const slot = cacheSlot(`parts/${id}-${state}.json`, JSON.stringify([id, state, sets, words]));
  const text = slot.read();
  if (text) {
    const cached = JSON.parse(text) as Cached;
    return sets.flatMap((set) => {
      const { rows, columns } = cached[set.name] ?? {};
      return rows && columns ? [{ set, columns, rows: set.rows.filter((_, i) => rows.includes(i)) }] : [];
    });
  }
  const parts = lookFor(id, state);
  const cached = parts.map(({ set, rows, columns }) => {
    return [set.name, { rows: rows.map((row) => set.rows.indexOf(row)), columns }];
  });
  slot.write(JSON.stringify(Object.fromEntries(cached)));
  return parts;
}

const found = new Map<string, readonly Part[]>();

/** What a state is drawn from, in any language and at any size; looked for once a build. */
export function stateParts(id: string, state: string): readonly Part[] {
  const key = `${id} ${state}`;
  const parts = found.get(key) ?? (import.meta.env.PROD ? cachedParts : lookFor)(id, state);
  found.set(key, parts);
  return parts;
}

const heads = (lang: Lang) => ({
  set: content.site[lang]['file-set'],
  unit: content.site[lang]['file-unit'],
});

/** The one table of a state's data, which its CSV is of. */
export const stateTable = ({ id, state, lang }: Pick<StateRequest, 'id' | 'state' | 'lang'>): Joint[] =>
  joined(stateParts(id, state), lang, heads(lang));

/** What a state is drawn from, as CSV. */
export const stateCsv = (of: StateRequest): string => tableCsv(stateTable(of));

const pageOf = ({ id, state, lang, site }: StateRequest): string =>
  new URL(chartAddress(lang, id, state), site).href;

/** What a state's CSV means. */
export function stateCsvw(of: StateRequest) {
  const { id, state, requested, lang } = of;
  const { words } = chartParts(id, lang);
  const { title = '', sentence = '' } = words.states[state] ?? {};
  const meta = {
    ...{ url: `${requested}.csv`, language: scriptTag(lang), page: pageOf(of) },
    title: `${title} · ${words.title}`,
    description: [insteadOf(lang, requested, state), sentence].filter(Boolean).join(' '),
    sets: stateParts(id, state).map(({ set }) => set),
  };
  return joinedCsvw(meta, stateTable(of), content.sources);
}

/** What a state is drawn from, table by table, with what it says, where it is shown and what it rests on. */
export function stateJson(of: StateRequest) {
  const { id, state, requested, lang } = of;
  const { words } = chartParts(id, lang);
  const parts = stateParts(id, state);
  const instead = insteadOf(lang, requested, state);
  const ids = new Set(parts.flatMap(({ set }) => set.sources));
  return {
    ...{ chart: id, state },
    ...(instead && { asked: requested, instead }),
    ...{ title: words.states[state]?.title, sentence: words.states[state]?.sentence, unit: words.unit },
    ...{ url: pageOf(of), language: htmlLang(lang), licence: 'CC BY 4.0' },
    sources: [...ids].flatMap((source) => {
      const s = content.sources.get(source);
      return s
        ? [
            {
              ...{ title: s.title, publisher: s.publisher },
              ...(s.date && { date: s.date }),
              ...(s.url && { url: s.url }),
            },
          ]
        : [];
    }),
    tables: parts.map(({ set, columns, rows }) => {
      const columnsShown = Object.fromEntries(
        Object.entries(set.columns).filter(([name]) => columns.includes(name)),
      );
      return {
        ...{ name: set.name, title: set.title[lang], licence: set.licence },
        ...(set.note && { note: set.note[lang] }),
        columns: Object.entries(columnsShown).map(([name, { type, unit, ...title }]) => ({
          ...{ name, title: title[lang], ...(unit && { unit: unit[lang] }), type },
        })),
        rows: toRows({ ...set, columns: columnsShown, rows }),
      };
    }),
  };
}
