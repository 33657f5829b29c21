import type { Place } from '../data/place.ts';
import { tagsOf, type Mistake } from './tags.ts';
import { unbalanced } from './unbalanced.ts';

const CLOSE =
  /^Unexpected closing tag `(.+?)`, expected corresponding closing tag for `<(\w+)>` \((\d+):\d+\)/;
const OPEN = /^Expected a closing tag for `<(\w+)>` \(/;
const ACROSS = /^Expected the closing tag `(.+?)` either after .*opened at (\d+):/s;

/** What an editor is told of what the parser stumbled over, by what stands there. */
function said(message: string, rest: string): string {
  const [, close, open, line] = CLOSE.exec(message) ?? [];
  if (close && open)
    return `${close} stands where </${open}> is missing: close the <${open}> of line ${line} before it.`;
  const [, name] = OPEN.exec(message) ?? [];
  if (name === 'br') return '<br> has no place in a chapter: begin a new paragraph.';
  if (name)
    return `<${name}> is never closed: write </${name}> behind its words, or <${name} … /> if it has none.`;
  const [, across, from] = ACROSS.exec(message) ?? [];
  if (across)
    return `${across} stands in a paragraph, and what it closes (line ${from}) does not: set ${across} on a line of its own, with a blank line before it.`;
  if (rest.startsWith('<!--')) return 'a comment has no place in a chapter: take it out, from <!-- to -->.';
  if (rest.startsWith('{'))
    return '{ begins code, which a chapter does not hold: take it out, or write ( or [.';
  const [, address] = /^<([\w.+-]+(?::\/\/|@)[^>\s]+)>/.exec(rest) ?? [];
  if (address)
    return `<${address}> is no link here: write [its words](${address.includes('@') ? 'mailto:' : ''}${address}).`;
  const [, tag, attributes] = /^<\/?(\w+)([^>]*)>?/.exec(rest) ?? [];
  const unquoted = tag && /\s(\w+)=([^\s"'>]+)/.exec(attributes ?? '');
  if (unquoted)
    return `<${tag}> has ${unquoted[1]}=${unquoted[2]} without quotation marks: write ${unquoted[1]}="${unquoted[2]}".`;
  if (tag && ((attributes ?? '').split('"').length - 1) % 2)
    return `<${tag}> has an attribute whose quotation mark is not closed: write name="words".`;
  if (rest.startsWith('<'))
    return '< begins a component, and none follows: write “less than” or &lt;, or mend what stands behind it.';
  return `${message.split(' (note:')[0]}.`;
}

/** What is wrong with the tags of a chapter, told where the slip is: the parser notices it tags later. */
function tagMistake(text: string): Mistake | undefined {
  const from = /^---\n[\s\S]*?\n---[ \t]*\n/.exec(text)?.[0].length ?? 0;
  const { tags, mistake, isWhole } = tagsOf(text, from);
  return mistake ?? (isWhole ? unbalanced({ text, tags, from }) : undefined);
}

/** Where a chapter can't be parsed, and why: the parser says both in one line, `3:1: Expected … (mdx-jsx:…)`. */
export function mistakeOf(error: unknown, text: string): Partial<Place> & { readonly message: string } {
  const [, line, column, message = ''] =
    /^(\d+):(\d+): (.+?)(?: \(mdx[\w-]*:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
  if (!line) return { message: (error as Error).message };
  const place = { line: Number(line), column: Number(column) };
  const rest = text
    .split('\n')
    .slice(place.line - 1)
    .join('\n')
    .slice(place.column - 1);
  // Braces and comments are no tags, and what the parser says of them is exact.
  const isOfTags = !/^(?:\{|<!--)/.test(rest);
  return (isOfTags && tagMistake(text)) || { ...place, message: said(message, rest) };
}
