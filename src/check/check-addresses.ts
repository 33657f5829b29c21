import type { Content } from '../data/content.ts';
import { id as idShape } from '../data/schemas.ts';
import { isBlank, isNear, nearestName, type Problem } from '../data/problem.ts';
import { LANGS } from '../i18n/lang.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';
import { COVER } from '../urls/addresses.ts';
import { answerFor, type PromisedSteps } from '../urls/moved.ts';
import { faultOf, living, namesOf, pathOf, slugOf } from './moved-lines.ts';
import { stepsIn } from './lonely-steps.ts';

const LIST = 'content/moved.yaml';

/** Chapters that were published and neither are there nor have another name. */
function lostChapters(chapters: Chapters, { moved }: Content, promised: PromisedSteps): Problem[] {
  const { slugs } = living(chapters);
  const fresh = [...slugs].filter((slug) => !(slug in promised));
  return (
    Object.keys(promised)
      // Of one whose name is no address any more that is told.
      .filter((slug) => !fresh.some((one) => one !== slug && one.toLowerCase() === slug))
      .filter((slug) => slug !== COVER && !slugs.has(answerFor(slug, moved)) && !moved.has(slug))
      .map((slug) => {
        const likely = nearestName(slug, fresh) ?? '…';
        return {
          file: `content/${LANGS[0]}/chapters/${slug}.mdx`,
          rule: 'published-address',
          misses: { in: `content/${LANGS[0]}/chapters/${slug}.` },
          message: `was published as ${pathOf(slug)} and is gone: put it back, or add the line "${slug}: ${likely}" to ${LIST}, which names the chapter that answers for it.`,
        };
      })
  );
}

/** Published addresses that a line means and misspells: the line is told of. */
const meantBy = (name: string, moved: Content['moved'], once: ReadonlySet<string>): boolean =>
  [...moved.keys()].some((from) => !once.has(from) && isNear(from, name));

/**
 * Steps that were published and have no address any more.
 * @param o the chapter that answers for the one that had them; @param once that one’s name
 */
function lostSteps(
  o: Outline,
  once: string,
  all: ReadonlySet<string>,
  { moved }: Content,
  promised: PromisedSteps,
): Problem[] {
  const steps = stepsIn(o);
  const names = namesOf(promised);
  const published = promised[once] ?? [];
  const lost = published.filter((id) => {
    const name = `${once}/${id}`;
    return !moved.has(name) && !all.has(answerFor(name, moved)) && !meantBy(name, moved, names);
  });
  // One that stands though its line says that it has another name has it again.
  const fresh = steps.filter(({ id }) => id && (!published.includes(id) || moved.has(`${once}/${id}`)));
  return lost.flatMap((id, i): Problem[] => {
    // As many new as lost: they were renamed, in the order in which they stand.
    const renamed = fresh.length === lost.length ? fresh[i] : undefined;
    // Of an id that is no address that is told.
    if (renamed && !idShape.safeParse(renamed.id).success) return [];
    const before = published
      .slice(0, published.indexOf(id))
      .findLast((other) => steps.some((s) => s.id === other));
    const at = renamed ?? steps.find((s) => s.id === before) ?? steps[0];
    const back = renamed ? `call "${renamed.id}" so again` : 'put it back';
    return [
      {
        file: o.file,
        line: at?.line,
        column: at?.column,
        rule: 'published-address',
        message: `the step "${id}" was published as ${pathOf(once)}#${id} and is gone: ${back}, or add the line "${once}/${id}: ${slugOf(o)}/${at?.id ?? '…'}" to ${LIST}, which names the step that answers for it.`,
      },
    ];
  });
}

/** Whether several addresses are gone at once, and of more than one chapter: then their lines are, or their list. */
const isCut = ({ texts }: Content, lost: readonly Problem[]): boolean =>
  lost.length > 1 && (isBlank(texts[LIST] ?? 'x') || new Set(lost.map(({ file }) => file)).size > 1);

function cutProblem(lost: readonly Problem[], { texts }: Content): Problem {
  const line = Math.max(1, (texts[LIST] ?? '').trimEnd().split('\n').length);
  const message = `has no line for ${lost.length} published addresses that are gone: put its lines back or, if none was lost, add one for each, such as "moat/old: moat/leader".`;
  return { file: LIST, line, column: 1, rule: 'moved-address', message };
}

/**
 * Where what was published has no address any more, and where the list of renamed ones is wrong.
 * @param promised every step that was ever published, by chapter
 */
export function addressProblems(chapters: Chapters, content: Content, promised: PromisedSteps): Problem[] {
  const there = living(chapters);
  const first = chapters[LANGS[0]].filter((o) => !isBroken(o));
  const lines = [...content.moved].flatMap(([from, to]): Problem[] => {
    const message = faultOf(from, to, there, content, promised);
    return message ? [{ file: LIST, ...content.placeOf(LIST, [from]), rule: 'moved-address', message }] : [];
  });
  const lost = [
    ...lostChapters(chapters, content, promised),
    ...first.flatMap((o) =>
      Object.keys(promised)
        .filter((slug) => answerFor(slug, content.moved) === slugOf(o))
        .flatMap((slug) => lostSteps(o, slug, there.names, content, promised)),
    ),
  ];
  // Of a list that can't be read nobody knows what it answers for.
  if (content.lost[LIST] !== undefined) return lines;
  if (!isCut(content, lost)) return [...lost, ...lines];
  const cut = cutProblem(lost, content);
  return [cut, ...lines.filter(({ line }) => line !== cut.line)];
}
