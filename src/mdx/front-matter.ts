import type { Root } from 'mdast';
import type { Problem } from '../data/problem.ts';
import { readYaml } from '../data/read-yaml.ts';
import { frontMatter, type FrontMatter } from '../data/schemas.ts';

/** Front matter that could not be read. */
export const NO_FRONT: FrontMatter = { title: '', summary: '', published: '' };

/** The lines on top of a chapter; what is wrong with them goes to `problems`. */
export function readFront(file: string, tree: Root, problems: Problem[]): FrontMatter {
  const node = tree.children[0];
  // Line 1 is the dashes on top; the first line below them is 2.
  const source = { file, text: node?.type === 'yaml' ? node.value : '{}', above: 1, lead: 'front matter: ' };
  return readYaml(source, frontMatter, problems) ?? NO_FRONT;
}
