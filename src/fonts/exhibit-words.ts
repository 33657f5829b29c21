import type { DataSet } from '../data/content.ts';
import { NETWORK_SETS, NETWORKS_CHART, TIMED_SENTENCE } from '../data/networks.ts';
import { drawnIn } from './drawn-in.ts';
import { embedTexts } from './embed-texts.ts';
import {
  chapterTitles,
  isLabel,
  said,
  saidAll,
  type Essay,
  type PageWords,
  type Words,
} from './page-words.ts';

/** Where a chart may be put, of which the one that a reader opens is heavy. */
const DESTINATIONS = [
  'embed-component',
  'embed-iframe',
  'embed-image',
  'embed-data',
  'embed-citation',
] as const;

/** What the page of every chart says, whichever it is. */
export const everyExhibit = (essay: Essay): Words => ({
  serif: said(essay, ['every-state', 'chart-data', 'note-sources', 'chart-claims', 'embed', 'cite']),
  sans: [
    ...saidAll(essay, /^(player-(?!unknown)|take-)/),
    ...said(essay, ['in-essay', 'place', 'list-join', 'numbers', 'data-metadata', 'ledger-download']),
    ...said(essay, ['cite-text', 'cite-formats', 'cite-plain', 'name']),
    ...said(essay, [...DESTINATIONS, 'embed-lead', 'embed-weight', 'embed-wordpress-note']),
  ],
  bold: said(essay, ['embed-copy']),
});

/** A data set as a table: light, and its heads. */
const table = ({ title, note, licence, columns, rows }: DataSet, { lang }: Essay): Words => ({
  sans: [
    ...[note?.[lang], licence, ...Object.values(columns).map(({ unit }) => unit?.[lang])],
    ...rows.flatMap((row) => Object.values(row).map(String)),
  ],
  bold: [title[lang], ...Object.values(columns).map((column) => column[lang])],
});

/** The claims in the steps that show a chart. */
const claimsOn = ({ content, cover, chapters }: Essay, id: string) =>
  [cover, ...chapters].flatMap(({ claims, steps }) => {
    const on = steps.filter(({ chart }) => chart === id);
    const within = claims.filter(({ line }) => on.some((step) => step.line <= line && line <= step.end));
    return within.flatMap((claim) => content.claims.get(claim.id) ?? []);
  });

/** What may be set and guessed of a chart says of itself, beside what its picture writes. */
const takenPart = (essay: Essay, id: string): Words => {
  const { controls, guess } = essay.charts[id]?.declared ?? {};
  return {
    sans: [
      ...(controls ? saidAll(essay, /^(control-(?!number|range|step|option|unknown|change)|controls-)/) : []),
      ...(guess ? saidAll(essay, /^guess-(?!number|range|ignored)/) : []),
      ...(controls || guess ? said(essay, ['view-copy', 'source']) : []),
    ],
    bold: [...(controls ? said(essay, ['controls']) : []), ...(guess ? said(essay, ['guess']) : [])],
  };
};

/** What the page of one chart says beside what that of every chart does. */
export function exhibit(essay: Essay, id: string): PageWords {
  const { content, lang, charts, pictures } = essay;
  const words = content.words[lang].get(id);
  const states = Object.values(words?.states ?? {});
  const data = charts[id]?.data ?? [];
  const setsOf = (names: readonly string[]) => names.flatMap((name) => content.data.get(name) ?? []);
  const networks = id === NETWORKS_CHART ? NETWORK_SETS : [];
  const sets = setsOf([...data, ...networks]);
  const sources = sets.flatMap((set) => set.sources.flatMap((source) => content.sources.get(source) ?? []));
  const claims = claimsOn(essay, id);
  const works = charts[id]?.declared.playground ? [id] : [];
  const drawn = (weight: 'light' | 'heavy') =>
    drawnIn(content, pictures, { charts: [id], playgrounds: works }, weight, lang);
  const timed = setsOf([TIMED_SENTENCE]);
  const taken = takenPart(essay, id);
  // The longest is there to be taken, and in no table.
  const tables = setsOf(networks.slice(0, -1)).map((set) => table(set, essay));
  const opened = embedTexts(content, id, data, pictures[id], lang);
  return {
    shown: {
      serif: [
        ...[words?.title, ...states.map(({ sentence }) => sentence)],
        ...(networks.length ? said(essay, ['networks']) : []),
      ],
      sans: [
        ...[words?.title, words?.unit, ...states.map(({ title }) => title), ...drawn('light')],
        ...chapterTitles(essay),
        ...sets.map((set) => set.title[lang]),
        ...sources.flatMap(({ title, publisher }) => [title, publisher]),
        ...claims.map((claim) => claim[lang].says),
        ...(works.length ? said(essay, ['networks', 'embed-framed', 'embed-framed-chart']) : []),
        ...(works.length ? said(essay, ['embed-framed-playground']) : []),
        ...(works.length
          ? timed.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row).map(String)))
          : []),
        ...(taken.sans ?? []),
        ...tables.flatMap(({ sans = [] }) => sans),
      ],
      bold: [
        ...[...states.map(({ title }) => title), ...drawn('heavy'), ...(taken.bold ?? [])],
        ...(works.length ? Object.values(words?.playground ?? {}).filter(isLabel) : []),
        ...(claims.length ? saidAll(essay, /^(verdict|kind)-/) : []),
        ...tables.flatMap(({ bold = [] }) => bold),
      ],
    },
    later: {
      sans: [
        ...[opened.sans.rest, words?.changed && JSON.stringify(words.changed)],
        ...saidAll(essay, /^(embed|control|view|playground)-/),
        ...said(essay, ['player-unknown', 'marks', 'source']),
      ],
      bold: [...setsOf(data).flatMap((set) => table(set, essay).bold ?? []), ...said(essay, DESTINATIONS)],
    },
  };
}
