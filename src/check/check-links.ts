import type { Nodes } from 'mdast';
import { nearest, type Problem } from '../data/problem.ts';
import { langOfSegment, LANGS, segmentOf, type Lang } from '../i18n/lang.ts';
import { englishName } from '../i18n/tags.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { place, walk } from '../mdx/tree.ts';
import { slugOf } from './twins.ts';

/** Pages that are no chapter; the check knows of nothing that stands within them. */
const PAGES: readonly string[] = ['charts', 'print', 'sources', 'terms'];

const stepsOf = (o: Outline): string[] =>
  o.scrollies.flatMap(({ steps }) => steps.map(({ id }) => id)).filter(Boolean);

/**
 * Why an anchor of a page leads nowhere, if it does. Ids of claims and terms are told by their lead; a step or a
 * chapter that one language alone has is told of there.
 * @param pages the same page in every language
 */
function lostAnchor(anchor: string, pages: readonly Outline[], whose: string): string[] {
  if (!anchor || pages.some(isBroken) || /^(note|term|source)-/.test(anchor)) return [];
  const steps = [...new Set(pages.flatMap(stepsOf))];
  return steps.includes(anchor) ? [] : [`${whose} has no step "${anchor}".${nearest(anchor, steps)}`];
}

/** Why an address within the site leads nowhere, if it does. */
function lostPath(url: string, o: Outline, chapters: Chapters, lang: Lang): string[] {
  const [path = '', anchor = ''] = url.split('#');
  const everywhere = LANGS.flatMap((each) => chapters[each]);
  const pages = (slug: string): Outline[] => everywhere.filter((one) => slugOf(one) === slug);
  if (!path) return lostAnchor(anchor, pages(slugOf(o)), 'this chapter');
  const [, first = '', ...parts] = path.split('/');
  const there = langOfSegment(parts.length ? first : undefined);
  const rest = (segmentOf(there) ? parts : [first, ...parts]).join('/');
  if (there !== lang)
    return [
      `leads to the ${englishName(there)} page: write ${[segmentOf(lang) ?? [], rest]
        .flat()
        .map((part) => `/${part}`)
        .join('')}.`,
    ];
  const [slug = '', ...deeper] = rest.split('/').filter(Boolean);
  if (PAGES.includes(slug)) return [];
  const known = [...everywhere.map(slugOf), ...PAGES].filter(Boolean);
  if (!pages(slug).length) return [`leads to /${rest}, and there is no such page.${nearest(slug, known)}`];
  if (slug && !path.endsWith('/')) return [`leads to /${rest}: addresses end in a slash, /${rest}/.`];
  return lostAnchor(deeper[0] ?? anchor, pages(slug), `the chapter "${slug}"`);
}

/** Why a link can't be followed, or shouldn't be, if so. */
function faultOf(url: string, o: Outline, chapters: Chapters, lang: Lang): string[] {
  if (/^(https:\/\/[^\s/.]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+)$/.test(url)) return [];
  if (url.startsWith('/') || url.startsWith('#')) return lostPath(url, o, chapters, lang);
  if (/^http:/.test(url)) return ['leads to an address that anybody on the way can change: write https://.'];
  if (/^[a-z][\w+.-]*:/i.test(url))
    return [`leads to a “${url.split(':')[0]}:” address: only https:// is followed.`];
  return ['leads nowhere: an address begins with https:// or, within the essay, with /.'];
}

/** What is wrong with one part of a chapter, if it is a link or a picture. */
function linkFaults(node: Nodes, o: Outline, chapters: Chapters, lang: Lang): string[] {
  if (node.type === 'link' || node.type === 'definition')
    return faultOf(node.url, o, chapters, lang).map((message) => `the link to "${node.url}": ${message}`);
  if (node.type === 'image' || node.type === 'imageReference')
    return [
      'a picture in a chapter has no file to show: pictures are charts, <Figure chart="…" state="…" />.',
    ];
  // The parser leaves a reference that has no address as words in brackets.
  const [words] = node.type === 'text' ? (/\[[^[\]]+\]\[[^[\]]*\]/.exec(node.value) ?? []) : [];
  return words ? [`“${words}” is no link, for its address is nowhere: write [words](https://…).`] : [];
}

/** Links of the chapters that lead nowhere, to another language, or to what is no page. */
export const linkProblems = (chapters: Chapters): Problem[] =>
  LANGS.flatMap((lang) =>
    chapters[lang].flatMap((o) =>
      isBroken(o)
        ? []
        : [...walk(o.tree)].flatMap(([node]) =>
            linkFaults(node, o, chapters, lang).map((message): Problem => ({
              ...{
                file: o.file,
                ...place(node),
                rule: node.type === 'image' ? 'image' : 'dead-link',
                message,
              },
            })),
          ),
    ),
  );
