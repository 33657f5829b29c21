import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
import { schemaMessages, type Problem } from '../ledger/problem.ts';
import { frontMatter, type FrontMatter } from '../ledger/schemas.ts';

/** The lines on top of a chapter; what is wrong with them goes to `problems`. */
export function readFront(file: string, tree: Root, problems: Problem[]): FrontMatter {
  const node = tree.children[0];
  const value: unknown = node?.type === 'yaml' ? parseDocument(node.value).toJS() : {};
  const result = frontMatter.safeParse(value);
  if (result.success) return result.data;
  for (const m of schemaMessages(result.error, value))
    problems.push({ file, line: 1, message: `front matter: ${m}.` });
  return { title: '', summary: '' };
}
