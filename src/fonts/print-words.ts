import { glossary, sourceWords } from './list-words.ts';
import { chapterTitles, said, saidAll, type Essay, type PageWords } from './page-words.ts';

/** The print edition: its steps and its notes wait on a screen until they are near. */
export function print(essay: Essay): PageWords {
  const { content, lang, cover, chapters, pictures } = essay;
  const all = [cover, ...chapters];
  const claims = [...content.claims.values()];
  const open = new Set(all.flatMap((of) => of.claims.flatMap((use) => (use.open ? [use.id] : []))));
  const words = [...content.words[lang].values()];
  const headlinesOf = (id: string) =>
    Object.values(content.words[lang].get(id)?.states ?? {}).map(({ title }) => title);
  const headlines = [...content.words[lang].keys()].flatMap(headlinesOf);
  const between = ({ mdx, steps }: (typeof all)[number]): string =>
    mdx
      .split('\n')
      .filter((_, i) => !steps.some((step) => step.line <= i + 1 && i + 1 <= step.end))
      .join('\n');
  const drawn = (weight: 'light' | 'heavy') => Object.values(pictures).map((picture) => picture[weight]);
  const terms = glossary(essay).shown;
  return {
    shown: {
      serif: [
        ...[...chapterTitles(essay), ...all.map(between), ...headlines],
        ...said(essay, ['contents', 'prologue', 'terms', 'note-sources']),
        ...saidAll(essay, /^(forecast|summary|off)-/),
      ],
      sans: [
        ...saidAll(essay, /^(print|article|verdict)-/),
        ...said(essay, ['finding-checked', 'finding-own', 'list-join', 'stop', 'source', 'more-sources']),
        ...[...(terms.sans ?? []), ...(terms.serif ?? [])],
        ...cover.charts.flatMap((id) => [content.words[lang].get(id)?.unit, pictures[id]?.first.light]),
        ...claims.flatMap((c) => (open.has(c.id) ? [c[lang].brief ?? c[lang].found] : [])),
      ],
      bold: [
        ...[...(terms.bold ?? []), ...all.flatMap(({ titles, bolds }) => [titles[1], ...bolds])],
        ...said(essay, ['print-pdf', 'finding-checked', 'finding-own']),
        ...cover.charts.flatMap(headlinesOf),
        ...saidAll(essay, /^verdict-/),
      ],
    },
    later: {
      serif: [...all.map(({ mdx }) => mdx), ...said(essay, ['notes'])],
      sans: [
        ...[...words.flatMap(({ title, unit }) => [title, unit]), ...drawn('light')],
        ...[...saidAll(essay, /^(note|grade|kind)-/), ...said(essay, ['source', 'more-sources'])],
        ...claims.flatMap((claim) => [JSON.stringify(claim[lang]), JSON.stringify(claim.corrections)]),
        ...claims.map(({ sum }) => sum),
        ...sourceWords([...content.sources.values()]),
      ],
      bold: [...headlines, ...drawn('heavy'), ...said(essay, ['figure']), ...saidAll(essay, /^kind-/)],
    },
  };
}
