import type { Root } from 'mdast';
import { LineCounter, parseDocument } from 'yaml';
import { schemaMessages, type Problem } from '../ledger/problem.ts';
import { frontMatter, type FrontMatter } from '../ledger/schemas.ts';

/** The lines on top of a chapter; what is wrong with them goes to `problems`. */
export function readFront(file: string, tree: Root, problems: Problem[]): FrontMatter {
  const node = tree.children[0];
  const lines = new LineCounter();
  const doc = parseDocument(node?.type === 'yaml' ? node.value : '{}', { lineCounter: lines });
  const value: unknown = doc.toJS();
  const result = frontMatter.safeParse(value);
  if (result.success) return result.data;
  const messages = schemaMessages(result.error, value);
  result.error.issues.forEach(({ path }, i) => {
    const at = doc.getIn(path, true) as { range?: readonly [number, number, number] } | undefined;
    // What is missing stands nowhere: line 1, the dashes on top; the first line below them is 2.
    const line = path.length && at?.range ? lines.linePos(at.range[0]).line + 1 : 1;
    problems.push({ file, line, message: `front matter: ${messages[i]}.` });
  });
  return { title: '', summary: '', published: '' };
}
