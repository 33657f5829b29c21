/** The tags of a chapter that can’t be parsed, as they are written, and what is wrong with how one is written. */
import { placeIn, type Place } from '../data/place.ts';
import { nearestName, isNear } from '../data/problem.ts';
import { COMPONENT_NAMES } from './grammar.ts';

/** A tag that is written rightly: `<Step …>`, `</Step>`, `<Claim … />`. */
export interface Tag extends Place {
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'alone';
  /** Whether it says anything: `<Step>` alone does not. */
  readonly bare: boolean;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** Something that is wrong at a place. */
export interface Mistake extends Place {
  readonly message: string;
}

const ATTRIBUTES = String.raw`(?:\s+[A-Za-z]\w*(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*`;
const TAG = new RegExp(String.raw`<(?:(\/)\s*)?([A-Za-z]\w*)(${ATTRIBUTES})\s*(\/?)>`, 'y');
/** The beginning of a tag whose `>` is forgotten. */
const OPEN_END = /<\/?([A-Z]\w*)(?:\s+\w+="[^"]*"|\s+open\b)*/y;

/** The component that a name is, or is a slip of the pen for. */
const meant = (name: string): string | undefined => {
  const best = nearestName(
    name.toLowerCase(),
    COMPONENT_NAMES.map((one) => one.toLowerCase()),
  );
  const known = COMPONENT_NAMES.find((one) => one.toLowerCase() === best);
  return known && (known.toLowerCase() === name.toLowerCase() || isNear(known, name)) ? known : undefined;
};

/** What is wrong with a tag that can’t be read, as the message says it; none where others say it better. */
function malformed(text: string, start: number): string | undefined {
  const rest = text.slice(start);
  const [, slash = '', spaced] = /^<\s+(\/?)\s*([A-Za-z]\w*)/.exec(rest) ?? [];
  if (spaced && meant(spaced))
    return `a blank stands behind the “<” of <${slash}${meant(spaced)}>: take it out.`;
  const [, name = '', attributes = ''] = /^<([A-Z]\w*)([^<>]*)>/.exec(rest) ?? [];
  const [, before] = /(\w+="[^"]*")\s*,/.exec(attributes) ?? [];
  if (before) return `a comma stands behind ${before} of <${name}>: blanks alone stand between attributes.`;
  const [, attribute, , said] = /\s(\w+)=(["“”„「『]?)([^"“”「」『』<>]+)["“”」』]/.exec(attributes) ?? [];
  if (attribute && /[“”„「」『』]/.test(attributes))
    return `${attribute} of <${name}> has a mark that is no straight quotation mark: write ${attribute}="${said}".`;
  // Of a quotation mark that nothing closes it is told that it is not.
  if (((/^<[^<>]*/.exec(rest)?.[0] ?? '').split('"').length - 1) % 2) return undefined;
  OPEN_END.lastIndex = start;
  const [whole, open] = OPEN_END.exec(text) ?? [];
  const next = text.slice(start + (whole?.length ?? 0));
  if (whole && open && COMPONENT_NAMES.includes(open) && /^[^/>=,\s]|^\s*\n|^\s*<|^$/.test(next))
    return `the tag of <${open}> is not closed: write > behind ${whole}.`;
  return undefined;
}

/** A name that is none of ours and stands for one. */
function misspelt({ name, kind }: Pick<Tag, 'name' | 'kind'>): string | undefined {
  const right = COMPONENT_NAMES.includes(name) ? undefined : meant(name);
  const slash = kind === 'closes' ? '/' : '';
  return right && `<${slash}${name}> is not one of ours: write <${slash}${right}>.`;
}

/**
 * Reads the tags of a chapter one by one.
 * @param text the MDX; @param from where its words begin, below the front matter
 * @returns its tags up to the first that is written wrongly, whether that is all, and what is wrong with it if it can be told
 */
export function tagsOf(
  text: string,
  from: number,
): { tags: readonly Tag[]; isWhole: boolean; mistake?: Mistake } {
  const tags: Tag[] = [];
  const at = (index: number): Place => placeIn({ text, line: 1, column: 1 }, index);
  for (let i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
    TAG.lastIndex = i;
    const [whole, close, name = '', attributes = '', alone] = TAG.exec(text) ?? [];
    if (!whole) {
      const message = malformed(text, i);
      // Of what else “<” may be the parser’s own place says more.
      return message ? { tags, isWhole: false, mistake: { ...at(i), message } } : { tags, isWhole: false };
    }
    const kind = close ? 'closes' : alone ? 'alone' : 'opens';
    const message = misspelt({ name, kind });
    if (message) return { tags, isWhole: false, mistake: { ...at(i), message } };
    tags.push({ ...at(i), name, kind, bare: !attributes.trim(), start: i, end: i + whole.length });
  }
  return { tags, isWhole: true };
}
