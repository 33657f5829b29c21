import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { Texts } from './files.ts';
import { yamlDocument } from './yaml-document.ts';

const nameOf = ({ message }: Problem): string => message.split(' ')[0] ?? '';

/**
 * Problems in which two words that changed places are told of once, and not slot by slot: each would be right at the
 * other’s name.
 * @param problems of one file of furniture; @param shape what each of its words has to have
 */
export function withExchangesOnce(
  problems: readonly Problem[],
  file: string,
  shape: Readonly<Record<string, z.ZodType>>,
  files: Texts,
): Problem[] {
  const isOfValue = ({ rule, file: of }: Problem): boolean => rule === 'field-value' && of === file;
  const faults = problems.filter(isOfValue);
  const [a, b, third] = new Set(faults.map(nameOf));
  const [first] = faults;
  if (!first || a === undefined || b === undefined || third !== undefined) return [...problems];
  const { read } = yamlDocument(file, files[file] ?? '');
  const values = 'value' in read ? (read.value as Record<string, unknown>) : {};
  const isRight = (name: string, other: string): boolean =>
    shape[name]?.safeParse(values[other]).success === true;
  if (!isRight(a, b) || !isRight(b, a)) return [...problems];
  const message = `${a} and ${b} have the slots of each other: were their words exchanged?`;
  const { line, column } = first;
  return [
    ...problems.filter((one) => !isOfValue(one)),
    { file, line, column, rule: 'furniture-words', message },
  ];
}
