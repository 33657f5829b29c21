// Over 150 lines: a list of all words of the interface.
import { z } from 'zod';
import { slotsOf, type Pattern } from '../i18n/fill.ts';
import { nearest } from './problem.ts';

// Not trimmed: a colon may end in the space that its language wants.
const text = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'is not text: set it in quotes') })
  .min(1, 'is empty');

/** What is wrong with the slots of a text that code fills with those of these names. */
function slotFaults(text: string, names: readonly string[]): string[] {
  const found = slotsOf(text);
  const left = names.filter((name) => !found.has(name));
  const extra = [...found].filter((name) => !names.includes(name));
  const braced = left.map((name) => `{${name}}`);
  if (!extra.length) return braced.map((slot) => `has no slot ${slot}`);
  return extra.map((name) => `has a slot {${name}}, which nothing fills.${nearest(`{${name}}`, braced)}`);
}

const withSlots = (names: readonly string[]) =>
  text.superRefine((value, context) => {
    for (const message of slotFaults(value, names)) context.addIssue(message);
  });

/** Words that are shown as they are. */
const words = <K extends string>(...keys: K[]) =>
  Object.fromEntries(keys.map((key) => [key, withSlots([])])) as Record<K, typeof text>;

/** A sentence that code fills: it has all of these slots and no other. */
const pattern = <S extends string>(...names: S[]) =>
  withSlots(names).transform((value) => value as Pattern<S>);

/** `site.yaml`: the furniture of every page. */
export const siteWords = z.strictObject({
  ...words('name', 'skip', 'contents', 'language'),
  ...words('theme', 'theme-system', 'theme-light', 'theme-dark'),
  ...words('previous', 'next', 'progress', 'begin', 'read', 'share', 'copied', 'lead-on', 'close', 'print'),
  ...words('chapter', 'next-chapter', 'previous-chapter', 'back-to-cover'),
  ...words(
    'marks',
    'marks-open',
    'numbers',
    'colon',
    'source',
    'list-join',
    'key-sample',
    'licence',
    'about',
  ),
  ...words('verdict-confirmed', 'verdict-nuanced', 'verdict-wrong', 'verdict-opinion', 'verdict-unverified'),
  ...words('finding-own'),
  'finding-checked': pattern('verdict'),
  ...words('kind-statement', 'kind-detail', 'kind-finding', 'kind-data', 'kind-later'),
  ...words('note', 'note-says', 'note-asked', 'note-found', 'note-sum', 'note-sources'),
  ...words('grade-A', 'grade-B', 'grade-C', 'grade-none'),
  ...words('ledger', 'ledger-title', 'ledger-entry', 'ledger-used', 'ledger-unused', 'ledger-download'),
  ...words('filter-kind', 'filter-verdict', 'filter-grade', 'filter-all'),
  ...words('charts-all', 'chart-open', 'embed-open'),
  ...words(
    'playground-failed',
    'playground-saving',
    'playground-load',
    'playground-open',
    'playground-back',
    'networks',
  ),
  ...words('controls', 'controls-changed', 'controls-presets', 'controls-still'),
  ...words('control-picture', 'control-ours'),
  'control-default': pattern('value', 'unit'),
  'control-reset': pattern('value', 'unit'),
  ...words('view-copy', 'view-copied', 'view-denied', 'view-tip'),
  'control-unknown': pattern('key'),
  'control-change': pattern('name', 'before', 'after', 'unit'),
  'control-number': pattern('name', 'value'),
  'control-range': pattern('name', 'value', 'least', 'most', 'unit'),
  'control-step': pattern('name', 'value', 'least', 'step', 'unit'),
  'control-option': pattern('name', 'value', 'options'),
  'control-back': pattern('value'),
  ...words('guess', 'guess-begin', 'guess-draw', 'guess-type', 'guess-choose'),
  ...words('guess-compare', 'guess-show', 'guess-over', 'guess-stays'),
  'guess-number': pattern('name', 'value'),
  'guess-range': pattern('name', 'value', 'least', 'most', 'unit'),
  'guess-ignored': pattern('value'),
  ...words('terms', 'terms-all', 'article-title', 'corrections'),
  updated: pattern('date', 'text'),
  corrected: pattern('date', 'old', 'new', 'why'),
  'step-of': pattern('n', 'total'),
  ...words(
    'forecast-who',
    'forecast-said',
    'forecast-came',
    'forecast-off',
    'forecast-true',
    'forecast-false',
  ),
  ...words('forecast-analyst', 'forecast-investor', 'forecast-article', 'forecast-analyst-said'),
  'forecast-magazine': pattern('name'),
  'forecast-magazine-said': pattern('date'),
  'forecast-magazine-came': pattern('year', 'loss'),
  'forecast-analyst-came': pattern('days'),
  'forecast-investor-said': pattern('sum'),
  'forecast-investor-came': pattern('sum', 'date'),
  'forecast-article-said': pattern('sum'),
  'forecast-article-came': pattern('sum', 'date'),
  'off-high': pattern('times'),
  'off-low': pattern('times'),
  ...words('off-near', 'off-right', 'off-wrong', 'summary-caption', 'summary-mine', 'summary-theirs'),
  ...words('summary-how', 'summary-investor', 'summary-article', 'summary-and'),
  'summary-invite': pattern('title'),
  'summary-one': pattern('times'),
  'summary-some': pattern('n', 'times'),
  'summary-nearer': pattern('names'),
  'summary-further': pattern('names'),
  'summary-options': pattern('n', 'right'),
  minutes: pattern('n'),
  'minutes-all': pattern('n'),
  'key-claims': pattern('sample'),
  'key-terms': pattern('sample', 'all'),
  'article-credit': pattern('title', 'address'),
  'more-sources': pattern('n'),
  'ledger-lead': pattern('n'),
});

/** `pages.yaml`: the pages that are no chapter, and what leaves the essay. */
export const pageWords = z.strictObject({
  ...words('charts-title', 'charts-else', 'every-state', 'in-essay'),
  ...words('player-state', 'player-size', 'player-theme', 'player-previous', 'player-next'),
  ...words('player-auto', 'player-light', 'player-dark'),
  ...words('take-picture', 'take-data', 'still-2x', 'chart-data', 'data-metadata', 'chart-claims'),
  ...words('terms-title', 'terms-used', 'term-english', 'term-join', 'print-terms'),
  ...words('region-taiwan', 'region-hong-kong', 'region-mainland'),
  ...words('cite', 'cite-formats', 'cite-plain', 'file-set'),
  ...words('set-verdicts', 'set-claims', 'set-note', 'set-claim', 'set-chapter', 'set-verdict', 'set-kind'),
  ...words('set-grade', 'set-sum', 'set-sources'),
  'set-says': pattern('language'),
  'set-found': pattern('language'),
  ...words('feed-description', 'plain-lead', 'plain-chart', 'plain-charts', 'plain-data', 'plain-more'),
  ...words(
    'not-found',
    'not-found-lead',
    'not-found-list',
    'not-found-gallery',
    'chapters',
    'not-found-data',
  ),
  ...words('print-lead', 'print-pdf', 'print-edition', 'print-key', 'prologue', 'notes', 'stop'),
  ...words('embed', 'embed-lead', 'embed-live', 'embed-frozen', 'embed-plain', 'embed-fit'),
  ...words('embed-wordpress', 'embed-wordpress-note', 'embed-ghost', 'embed-ghost-note'),
  ...words('embed-notion', 'embed-notion-note', 'embed-react', 'embed-react-note'),
  ...words('embed-component', 'embed-component-note', 'embed-iframe', 'embed-iframe-note'),
  ...words('embed-image', 'embed-image-note', 'embed-data', 'embed-data-note'),
  ...words('embed-citation', 'embed-citation-note'),
  ...words('embed-copy', 'embed-copied', 'embed-preview'),
  ...words('corrections-title', 'corrections-none', 'corrections-feed'),
  'corrections-lead': pattern('date'),
  'corrections-report': pattern('address'),
  'headline-updated': pattern('title'),
  'headline-corrected': pattern('title'),
  ...words('embed-framed', 'embed-framed-chart', 'embed-framed-playground'),
  'charts-lead': pattern('n'),
  'charts-states': pattern('n'),
  'terms-lead': pattern('n'),
  'player-unknown': pattern('what', 'value', 'nearest'),
  place: pattern('chapter', 'n'),
  'cite-text': pattern('site', 'title', 'date', 'url', 'licence'),
  'file-unit': pattern('title', 'unit'),
  'not-found-address': pattern('address'),
  'not-found-nearest': pattern('address'),
  figure: pattern('n'),
  'embed-weight': pattern('first', 'next', 'walk'),
  'embed-preview-title': pattern('title'),
});

/** The words of the furniture in one language. A key that is not here is a type error where it is used. */
export type UiStrings = z.output<typeof siteWords> & z.output<typeof pageWords>;
