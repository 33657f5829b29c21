import type { Claim, Source } from '../data/schemas.ts';
import { chapterTitles, said, saidAll, type Essay, type PageWords, type Words } from './page-words.ts';

/** So many entries of the ledger lie near the top of a phone, and of any window: the others wait until they are near. */
const [ON_PHONES, ANYWHERE] = [4, 12];

/** The gallery: every chart at its first state. */
export function gallery(essay: Essay): PageWords {
  const { content, lang, pictures } = essay;
  const all = [...content.words[lang].values()];
  const first = Object.values(pictures).map((drawn) => drawn.first);
  return {
    shown: {
      serif: [
        ...said(essay, ['charts-title', 'charts-lead', 'charts-else']),
        ...all.map(({ states }) => Object.values(states)[0]?.title),
      ],
      sans: [...said(essay, ['charts-states']), ...first.map(({ light }) => light)],
      bold: [...all.map(({ title }) => title), ...first.map(({ heavy }) => heavy)],
    },
  };
}

/** The glossary. */
export function glossary(essay: Essay): PageWords {
  const { content, lang } = essay;
  const terms = [...content.terms.values()].map((term) => term[lang]);
  return {
    shown: {
      serif: [...said(essay, ['terms-title', 'terms-lead']), ...terms.map(({ definition }) => definition)],
      sans: [
        ...[...saidAll(essay, /^(region|term|terms)-/), ...said(essay, ['list-join'])],
        ...[...chapterTitles(essay), ...terms.map(({ regions }) => JSON.stringify(regions))],
      ],
      bold: terms.map(({ term }) => term),
    },
  };
}

/** What has changed since it was published. */
export function corrections(essay: Essay): PageWords {
  const { content, lang, cover, chapters } = essay;
  const changed = [...content.claims.values()].filter((claim) => claim.corrections?.length);
  const updated = [cover, ...chapters].filter(({ front }) => front.includes('updates:'));
  return {
    shown: {
      serif: [
        ...saidAll(essay, /^corrections-/),
        ...said(essay, ['updated', 'corrected']),
        ...changed.flatMap((claim) => [claim[lang].says, JSON.stringify(claim.corrections)]),
        ...updated.map(({ front }) => front),
      ],
      sans: saidAll(essay, /^corrections-/),
    },
  };
}

/** Entries as the ledger lists them. */
function entries(essay: Essay, claims: readonly Claim[]): Words {
  const { content, lang } = essay;
  const sources = claims.flatMap((claim) => claim.sources.flatMap((id) => content.sources.get(id) ?? []));
  return {
    serif: claims.flatMap((claim) => [claim[lang].says, claim[lang].found]),
    sans: [
      ...sourceWords(sources),
      ...claims.flatMap(({ sum, corrections: put }) => [sum, put && JSON.stringify(put)]),
    ],
  };
}

/** Sources as a list names them. */
export const sourceWords = (sources: readonly Source[]): (string | undefined)[] =>
  sources.flatMap(({ title, publisher }) => [title, publisher]);

/** The ledger, of which the first entries show as it opens. */
export function ledger(essay: Essay): PageWords {
  const { content, chapters } = essay;
  const ordered = chapters.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ slug }) => slug);
  const place = ({ chapter }: Claim): number => ordered.indexOf(chapter);
  const claims = [...content.claims.values()].sort((a, b) => place(a) - place(b));
  const first = entries(essay, claims.slice(0, ON_PHONES));
  return {
    shown: {
      serif: [
        ...said(essay, ['ledger-title', 'ledger-lead']),
        ...chapterTitles(essay),
        ...(first.serif ?? []),
      ],
      sans: [
        ...saidAll(essay, /^(filter|kind|verdict)-/),
        ...said(essay, ['grade-none', 'ledger-download', 'ledger-used', 'ledger-unused', 'note-sum']),
        ...[...said(essay, ['list-join']), ...chapterTitles(essay), ...(first.sans ?? [])],
      ],
      bold: saidAll(essay, /^verdict-/),
    },
    near: entries(essay, claims.slice(ON_PHONES, ANYWHERE)),
    later: entries(essay, claims),
  };
}
