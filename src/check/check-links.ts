import type { Nodes } from 'mdast';
import type { Problem } from '../data/problem.ts';
import type { RuleId } from '../data/rule-ids.ts';
import { DEFAULT_LANG, LANGS, segmentOf, type Lang } from '../i18n/lang.ts';
import { place, plain, walk } from '../mdx/tree.ts';
import { knownOf, lostAddress, rootOf, asFaults, type Fault, type Known } from './lost-address.ts';
import type { Site } from './page-anchors.ts';
import { slugOf } from './twins.ts';

/** Why a link can't be followed, or shouldn't be, if so. */
function faultOf(url: string, own: string, lang: Lang, known: Known): Fault[] {
  if (/^(https:\/\/[^\s/.]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+)$/.test(url)) return [];
  if (/^[/#]/.test(url)) return lostAddress(url, own, lang, known);
  if (/^http:/.test(url))
    return asFaults('leads to an address that anybody on the way can change: write https://.');
  if (/^[a-z][\w+.-]*:/i.test(url))
    return asFaults(`leads to a “${url.split(':')[0]}:” address: only https:// is followed.`);
  return asFaults('leads nowhere: an address begins with https:// or, within the essay, with /.');
}

/** The address of a link that has no words of its own: the parser makes one of an address that stands in the text. */
function bareAddress(node: Nodes): string | undefined {
  if (node.type !== 'link') return undefined;
  const [words] = node.children;
  return words && place(words).column === place(node).column && place(words).line === place(node).line
    ? plain(node)
    : undefined;
}

/** Whether brackets stand before a part as before the address of a link, which is then told of as that. */
function isInBrackets(node: Nodes, around: readonly Nodes[]): boolean {
  const inside = around.at(-1);
  const all: readonly Nodes[] = inside && 'children' in inside ? inside.children : [];
  const before = all[all.indexOf(node) - 1];
  return before?.type === 'text' && /\]\s?[(（]\s?$|[)）]\[$/.test(before.value);
}

/** What is wrong with one part of a chapter, if it is a link or a picture. */
function linkFaults(
  node: Nodes,
  around: readonly Nodes[],
  own: string,
  lang: Lang,
  known: Known,
): (Fault & { readonly rule?: RuleId })[] {
  const bare = bareAddress(node);
  if (bare !== undefined) {
    if (isInBrackets(node, around)) return [];
    const whole =
      bare.includes('@') && !bare.includes('/')
        ? `mailto:${bare}`
        : bare.replace(/^(?:http:\/\/)?(?=\w+\.)/, 'https://');
    const message = `“${bare}” is an address in the midst of words: write [its words](${whole}).`;
    return [{ message, rule: 'bare-address' }];
  }
  if (node.type === 'link' && !plain(node).trim())
    return asFaults(`the link to "${node.url}" has no words to press: write [words](${node.url}).`);
  if (node.type === 'link' || node.type === 'definition')
    return faultOf(node.url, own, lang, known).map((fault) => ({
      ...fault,
      message: `the link to "${node.url}": ${fault.message}`,
    }));
  if (node.type === 'image' || node.type === 'imageReference')
    return asFaults(
      'a picture in a chapter has no file to show: pictures are charts, <Figure chart="…" state="…" />.',
    );
  // The parser leaves a reference that has no address as words in brackets.
  const [words] = node.type === 'text' ? (/\[[^[\]]+\]\[[^[\]]*\]/.exec(node.value) ?? []) : [];
  return words
    ? asFaults(`“${words}” is no link, for its address is nowhere: write [words](https://…).`)
    : [];
}

/** Sources that are pages of this site, of whichever language, and aren't there. */
const sourceLinks = (known: Known): Problem[] =>
  known.content
    .yamlScalarsOf('content/sources.yaml')
    .flatMap(({ file, path, text, line, column }): Problem[] => {
      const url = text.replace(/^(["'])(.*)\1$/, '$2');
      if (path[1] !== 'url' || !/^\/[^/]/.test(url)) return [];
      const segment = /^\/([^/]*)/.exec(url)?.[1];
      const lang = LANGS.find((each) => segmentOf(each) === segment) ?? DEFAULT_LANG;
      return lostAddress(url, '', lang, known).map((fault) => ({
        ...{ file, line, column, rule: 'dead-link', ...fault },
        message: `the source has the address "${url}": ${fault.message}`,
      }));
    });

/** Links that lead nowhere, to another language, or to what is no page. */
export function linkProblems(site: Site): Problem[] {
  const known = knownOf(site);
  const ofChapters = LANGS.flatMap((lang) =>
    site.chapters[lang].flatMap((o) => {
      const slug = slugOf(o);
      const own = `${rootOf(lang)}/${slug && `${slug}/`}`;
      const rule = (node: Nodes) => (node.type === 'image' ? 'image' : 'dead-link');
      return walk(o.tree).flatMap(([node, around]) =>
        linkFaults(node, around, own, lang, known).map((fault): Problem => ({
          file: o.file,
          ...place(node),
          rule: rule(node),
          ...fault,
        })),
      );
    }),
  );
  return [...ofChapters, ...sourceLinks(known)];
}
