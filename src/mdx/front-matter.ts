import type { Root } from 'mdast';
import type { Problem } from '../data/problem.ts';
import { readYaml } from '../data/read-yaml.ts';
import { frontMatter, type FrontMatter } from '../data/schemas.ts';

/** Front matter that could not be read. */
export const NO_FRONT: FrontMatter = { title: '', summary: '', published: '' };

/** The lines on top of a chapter; what is wrong with them goes to `problems`. */
export function readFront(file: string, tree: Root, problems: Problem[]): FrontMatter {
  const [node] = tree.children;
  if (node?.type !== 'yaml' || !node.value.trim()) {
    const message =
      'has no front matter: begin with ---, then title: …, summary: …, published: …, each on its line, then ---.';
    problems.push({ file, line: 1, column: 1, rule: 'missing-field', message });
    return NO_FRONT;
  }
  // Line 1 is the dashes on top; the first line below them is 2.
  const source = { file, text: node.value, above: 1, lead: 'front matter: ' };
  return readYaml(source, frontMatter, { problems, lost: {} }) ?? NO_FRONT;
}
