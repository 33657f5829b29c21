import { htmlLang, type Lang } from '../../i18n/lang.ts';
import { bibName } from '../../i18n/tags.ts';
import { formatDate } from '../../i18n/format.ts';
import type { UiStrings } from '../../data/ui-strings.ts';
import { fill } from '../../i18n/fill.ts';

/** What is said of a thing that is cited. */
export interface Cited {
  /** Unique among all that is cited: `hundred-models-hole`. */
  readonly key: string;
  readonly title: string;
  /** The site, which is the author too. */
  readonly site: string;
  /** `2026`, or to the month or day. */
  readonly date: string;
  readonly url: string;
  readonly licence: string;
  readonly lang: Lang;
}
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly csl: string;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string => text.replace(/[\\~^{}&%$#_]/g, (c) => TEX[c] ?? `\\${c}`);

/**
 * How to cite a chart.
 * @param cited what it is; @param pattern the plain sentence, with slots for `site`, `title`, `date`,
 *   `url` and `licence`
 * @returns the sentence, a BibTeX entry, and CSL-JSON
 */
export function citation(cited: Cited, pattern: UiStrings['cite-text']): Citation {
  const { key, title, site, date, url, licence, lang } = cited;
  const [year, ...rest] = date.split('-').map(Number);
  // Two braces around the author: an organisation has no family name to sort by.
  const fields = {
    ...{ author: `{${tex(site)}}`, title: `{${tex(title)}}` },
    ...{ year, date, url, note: tex(licence) },
    langid: bibName(lang),
  };
  const item = {
    ...{ id: key, type: 'graphic', title, 'container-title': site, author: [{ literal: site }] },
    issued: { 'date-parts': [[year, ...rest]] },
    ...{ URL: url, language: htmlLang(lang), note: licence },
  };
  return {
    text: fill(pattern, { title, site, date: formatDate(date, lang), url, licence }),
    bibtex: `@online{${key},\n${Object.entries(fields)
      .map(([name, value]) => `  ${name} = {${value}},\n`)
      .join('')}}`,
    csl: JSON.stringify([item], null, 2),
  };
}
