/** What can be taken from a chart's page, by kind: each file with its name as `Files.astro` links it. */
import { content } from '../../data/load.ts';
import type { Lang } from '../../i18n/lang.ts';
import * as to from '../../urls/addresses.ts';

export interface FileLink {
  readonly href: string;
  readonly name: string;
}

/** A chart at one state, as pictures. */
export const stillFiles = (lang: Lang, chart: string, state: string): FileLink[] =>
  to.STILL_FORMATS.map((format) => ({
    href: to.stillAddress(lang, chart, state, format),
    name: { svg: 'SVG', png: 'PNG', '@2x.png': content.site[lang]['still-2x'] }[format],
  }));

/** Numbers in every format. @param address where they are in each */
export const dataFiles = (lang: Lang, address: (format: to.DataFormat) => string): FileLink[] =>
  to.DATA_FORMATS.map((format) => ({
    href: address(format),
    name: { csv: 'CSV', json: 'JSON', 'metadata.json': content.site[lang]['data-metadata'] }[format],
  }));

/** How a chart is cited, as files. */
export const citationFiles = (lang: Lang, chart: string): FileLink[] =>
  to.CITATION_FORMATS.map((format) => ({
    href: to.citationAddress(lang, chart, format),
    name: { txt: content.site[lang]['cite-plain'], bib: 'BibTeX', 'csl.json': 'CSL-JSON' }[format],
  }));
