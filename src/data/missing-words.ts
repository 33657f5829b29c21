import { LANGS } from '../i18n/lang.ts';
import type { Texts } from './files.ts';
import type { Problem } from './problem.ts';
import { yamlDocument } from './yaml-document.ts';
import { placeOfKey } from './yaml-places.ts';

/** How many words may be missing at the end of a file before it is its end that is told of. */
const CUT = 3;

/** The names of a file's values, in their order. */
const keysOf = (file: string, files: Texts): string[] =>
  (yamlDocument(file, files[file] ?? '').tree?.pairs ?? []).map(([name]) => name);

/** The same file of the language whose words are most like a whole. */
const twinOf = (file: string, files: Texts): string | undefined =>
  LANGS.map((lang) => file.replace(/^content\/[^/]+\//, `content/${lang}/`))
    .filter((other) => other !== file && files[other] !== undefined)
    .sort((a, b) => keysOf(b, files).length - keysOf(a, files).length)[0];

const nameOf = ({ message }: Problem): string => message.split(' ')[0] ?? '';

/** Missing words in groups that stand one behind the other elsewhere. */
function groupsOf(missing: readonly Problem[], keys: readonly string[]): Problem[][] {
  const at = (one: Problem): number => keys.indexOf(nameOf(one));
  const groups: Problem[][] = [];
  for (const one of [...missing].sort((a, b) => at(a) - at(b))) {
    const last = groups.at(-1)?.at(-1);
    if (last && at(last) + 1 === at(one)) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Where a group stood, and that it is missing, once; of an end that was cut off word by word, for the check to tell. */
function placedOnce(
  group: readonly Problem[],
  keys: readonly string[],
  twin: string,
  files: Texts,
): Problem[] {
  const [first] = group;
  if (!first) return [];
  const names = group.map(nameOf);
  const { file } = first;
  const document = yamlDocument(file, files[file] ?? '');
  const own = new Set(keysOf(file, files));
  const index = keys.indexOf(names[0] ?? '');
  const before = keys.slice(0, index).findLast((key) => own.has(key));
  const isEnd = !keys.slice(index).some((key) => own.has(key));
  const end = (files[file] ?? '').trimEnd().split('\n').length;
  const place = (!isEnd && before !== undefined && placeOfKey(document, [before])) || undefined;
  const at = place ?? { line: isEnd ? end : 1, column: 1 };
  if (isEnd && group.length >= CUT) return group.map((one) => ({ ...one, ...at }));
  const some = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ` and ${names.length - 3} more are` : names.length > 1 ? ' are' : ' is';
  const where = before === undefined ? 'first' : `behind ${before}`;
  return [
    { ...first, ...at, message: `${some}${more} missing, ${where}, as in ${twin}: put back what is lost.` },
  ];
}

/**
 * Problems with words that a file lacks told where they stood, as the same file of another language has them, and together
 * what was lost together.
 * @param problems of one file of furniture
 */
export function withMissingPlaced(problems: readonly Problem[], file: string, files: Texts): Problem[] {
  const twin = twinOf(file, files);
  if (twin === undefined) return [...problems];
  const keys = keysOf(twin, files);
  const isPlaced = (one: Problem): boolean =>
    one.rule === 'missing-field' && one.file === file && keys.includes(nameOf(one));
  const groups = groupsOf(problems.filter(isPlaced), keys);
  return [
    ...problems.filter((one) => !isPlaced(one)),
    ...groups.flatMap((group) => placedOnce(group, keys, twin, files)),
  ];
}
