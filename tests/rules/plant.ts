/** Plants mistakes in the small essay, and knows where each is then to be found. */
import type { RuleId } from '../../src/data/rule-ids.ts';
import { placeIn } from '../../src/data/place.ts';
import { essay, type Files } from './essay.ts';
import { HERE, type Case, type Found, type Plant, type Rule } from './rule.ts';

/** A case with the rule that it breaks. */
export interface Planted {
  readonly rule: Rule;
  readonly one: Case;
}

/** A problem that has to be reported. */
export interface Expected {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly rule: RuleId;
  readonly says: string;
}

const listed = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one as T]);
export const plantsOf = ({ plant }: Pick<Case, 'plant'>): readonly Plant[] => listed(plant);
const foundOf = (says: string | Found): Found => (typeof says === 'string' ? { says } : says);

/** The mark of a case while several are planted: a character for private use, which no text of ours has. */
const markOf = (index: number): string => String.fromCodePoint(0xe000 + index);

const MARKS = /[\ue000-\uf8ff]/;

/** The essay with mistakes in it, their marks taken out, and what has to be said of it. */
export function planted(cases: readonly Planted[]): { files: Files; expected: Expected[] } {
  const files: Record<string, string | Uint8Array> = { ...essay };
  cases.forEach(({ one }, i) => {
    for (const { file, edit } of plantsOf(one)) {
      const before = files[file];
      const after = edit(typeof before === 'string' ? before : undefined);
      if (after === undefined) Reflect.deleteProperty(files, file);
      else files[file] = typeof after === 'string' ? after.replaceAll(HERE, markOf(i)) : after;
    }
  });
  const marks: { file: string; line: number; column: number; of: number }[] = [];
  for (const file of Object.keys(files).sort()) {
    const text = files[file];
    // Built anew letter by letter, the others would be other texts to whatever remembers texts.
    if (typeof text !== 'string' || !MARKS.test(text)) continue;
    let bare = '';
    const found: { index: number; of: number }[] = [];
    for (const character of text) {
      const of = (character.codePointAt(0) ?? 0) - 0xe000;
      if (of < 0 || of >= cases.length) bare += character;
      else found.push({ index: bare.length, of });
    }
    files[file] = bare;
    for (const { index, of } of found)
      marks.push({ file, of, ...placeIn({ text: bare, line: 1, column: 1 }, index) });
  }
  const expected = cases.flatMap(({ one, rule: { rule } }, i) => {
    const own = marks.filter(({ of }) => of === i);
    return listed(one.says).map((says): Expected => {
      const found = foundOf(says);
      const [file, line, column] = found.at ?? [];
      if (file !== undefined) return { file, line, column, rule, says: found.says };
      const mark = own.shift();
      if (!mark) throw new Error(`${rule}: ${one.name}: more is to be said than there are marks`);
      return { file: mark.file, line: mark.line, column: mark.column, rule, says: found.says };
    });
  });
  return { files, expected };
}

const DATA = 'content/data/';
/** What can be said only of a chart whose rows are right. */
const FROM_DATA: readonly RuleId[] = ['slot', 'bare-number', 'datum', 'datum-in-claim'];
/** What is wrong with the parts of a chapter, which has to be right before they are held against those of its twin. */
const OF_PARTS: readonly RuleId[] = [
  ...(['code-in-chapter', 'component-attribute', 'component-place', 'empty-scroll', 'layout'] as const),
  ...([
    'duplicate-step',
    'mdx-syntax',
    'missing-field',
    'missing-file',
    'field-value',
    'unknown-field',
  ] as const),
  ...(['playground-twins', 'step-twins', 'unknown-chart', 'unknown-component', 'unknown-state'] as const),
];
/** Lines on top of chapters, which are held against those of others; a chapter more has a place more. */
const OF_FRONT: readonly RuleId[] = [
  ...(['address-name', 'reserved-name', 'chapter-order', 'front-matter-differs'] as const),
  ...(['future-date', 'long-title', 'title-mark'] as const),
];
/** What keeps a file from being read, in one language or in both. */
const UNREAD: readonly RuleId[] = [
  ...(['yaml-syntax', 'missing-file', 'missing-field', 'field-value', 'unknown-field'] as const),
  ...(['file-encoding', 'file-name', 'chart-rows', 'slot'] as const),
];
/** What is wrong with a link that sets a chart: said once its chapters, their steps and the chart's words are right. */
const OF_VIEWS: readonly RuleId[] = ['view-target', 'view-setting', 'view-number', 'view-twins'];
/** A table and what describes it are one, and so are a list of claims and what a language's folder says of it. */
const whole = (file: string): string =>
  file.startsWith(DATA) ? DATA : file.replace(/^content\/[\w-]+\/claims\//, 'content/claims/');
const filesOf = ({ one }: Planted): string[] => plantsOf(one).map(({ file }) => whole(file));

/** What keeps all of a file from being read. */
const UNPARSED: readonly RuleId[] = ['mdx-syntax', 'yaml-syntax', 'file-encoding', 'file-name'];
/** Files of which what is sound is read, whatever stands beside it. */
const PARTED = /\.mdx$|^content\/[\w-]+\/(?:charts\/.+|site|pages)\.yaml$/;

/** Whether a case can be planted beside another: in other files, or elsewhere in a file of which the rest can be read. */
function agree(one: Planted, other: Planted): boolean {
  const hides = (a: Planted, b: Planted): boolean =>
    (a.one.hides?.includes(b.rule.rule) ?? false) ||
    (b.rule.rule === 'parts-differ' && OF_PARTS.includes(a.rule.rule)) ||
    (['number-word-twins', 'number-word-in-claim'].includes(b.rule.rule) && UNREAD.includes(a.rule.rule)) ||
    // What a language's folder says of a file is held against that file.
    (b.rule.rule === 'translation' && UNREAD.includes(a.rule.rule)) ||
    (b.rule.rule === 'dead-link' && ['mdx-syntax', 'missing-file'].includes(a.rule.rule)) ||
    // Both are planted before the same heading, and a scroll in it is closed by nothing.
    (b.rule.rule === 'empty-scroll' && a.rule.rule === 'heading-level') ||
    (OF_VIEWS.includes(b.rule.rule) &&
      [...OF_VIEWS, ...OF_PARTS, ...UNREAD, 'step-id'].includes(a.rule.rule)) ||
    (OF_FRONT.includes(b.rule.rule) && [...OF_PARTS, ...OF_FRONT, ...UNREAD].includes(a.rule.rule)) ||
    (filesOf(a).includes(DATA) && FROM_DATA.includes(b.rule.rule));
  if (hides(one, other) || hides(other, one)) return false;
  const shared = plantsOf(other.one).filter(({ file }) => filesOf(one).includes(whole(file)));
  const isFixed = ({ one: { says } }: Planted): boolean =>
    listed(says).some((said) => typeof said !== 'string');
  const isLost = ({ rule }: Planted): boolean => UNPARSED.includes(rule.rule);
  // Of a table or a list, what stands beside a fault may be lost with it.
  const isSafe = shared.every(({ file }) => PARTED.test(file)) && ![one, other].some(isLost);
  return !shared.length || (isSafe && ![one, other].some(isFixed));
}

/** Whether a case can be planted beside others. */
export function fits(others: readonly Planted[], next: Planted): boolean {
  if (!others.every((other) => agree(next, other))) return false;
  const all = [...others, next];
  try {
    // Either order has to do: what one replaces as a whole, the other can't be in.
    planted(all);
    planted(all.toReversed());
    return true;
  } catch {
    return false;
  }
}
