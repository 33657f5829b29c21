import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { placeAmong, placeIn } from '../data/place.ts';
import { numbersIn, placedNumbers } from './numbers.ts';
import { meantClaims, type GoneSteps } from './gone-steps.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';

/** A link by the number of its address, `[words][1]`, which chapters have none of: that is told. */
const REFERENCE = /(?<=\])\[\d+\]/g;
const filler = (words: string): string => '_'.repeat(words.length);

/** What is wrong with the claims of one chapter, and which numbers stand outside them. */
export function claimProblems(o: Outline, content: Content, lang: Lang): Problem[] {
  const problems: Problem[] = [];
  for (const { id, words, texts, line, column } of o.claims) {
    const entry = content.claims.get(id);
    const at = { file: o.file, line, column };
    const ofEntry = { in: 'content/claims/', name: id };
    if (!entry) {
      if (id)
        problems.push({
          ...at,
          rule: 'unknown-claim',
          misses: ofEntry,
          message: `the ledger has no claim "${id}".${nearest(id, content.claims.keys())}`,
        });
      continue;
    }
    const value = entry[lang].value ?? entry.value;
    if (!words && value === undefined)
      problems.push({
        ...at,
        rule: 'claim-without-value',
        misses: ofEntry,
        message: `<Claim id="${id}" /> has no words in it, and its ledger entry has no value to print: give it words here, or a value there.`,
      });
    const ledger = [entry[lang].says, entry[lang].found, entry[lang].brief, entry.sum, value].join(' ');
    const known = new Set(numbersIn(ledger, [], lang));
    for (const { number: n, index } of placedNumbers(words, content.names, lang))
      if (!known.has(n))
        problems.push({
          ...{ ...at, ...placeAmong(texts, index) },
          rule: 'number-in-claim',
          misses: [ofEntry, { in: 'content/names.', name: n }],
          message: `"${n}" stands in the words of claim "${id}", but nowhere in its ledger entry: mend the one or the other.`,
        });
  }
  for (const p of o.prose)
    for (const { number, index } of placedNumbers(p.text.replace(REFERENCE, filler), content.names, lang))
      problems.push({
        ...{ file: o.file, ...placeIn(p, index), rule: 'number-outside-claim' },
        misses: { in: 'content/names.', name: number },
        message: `the number "${number}" stands outside a <Claim>; wrap it in one, or add the proper name it belongs to to content/names.yaml.`,
      });
  return problems;
}

/**
 * Claims that their own chapter leaves out without a reason, told once for all languages that do, at the entry; and
 * those of which the entry says why they are left out, and that are not.
 * @param gone what is gone with steps, which are told
 */
export function ledgerProblems(
  chapters: Chapters,
  content: Content,
  gone: Pick<GoneSteps, 'took'> = { took: () => false },
): Problem[] {
  const claims = [...content.claims.values()].filter(({ unused }) => !unused);
  const without = new Map<string, string[]>();
  for (const o of LANGS.flatMap((lang) => chapters[lang]).filter((one) => !isBroken(one))) {
    const own = claims.filter(({ chapter }) => o.file.endsWith(`/${chapter}.mdx`));
    const unused = own.map(({ id }) => id).filter((id) => !o.claims.some((use) => use.id === id));
    const meant = meantClaims(o, unused, chapters, content);
    for (const id of unused)
      if (!meant.has(id) && !gone.took(o, id, (twin) => twin.claims))
        without.set(id, [...(without.get(id) ?? []), o.file]);
  }
  const spared = [...content.claims.values()].flatMap(({ id, unused, chapter }): Problem[] => {
    if (!unused) return [];
    const use = LANGS.flatMap((lang) => chapters[lang])
      .filter(({ file }) => file.endsWith(`/${chapter}.mdx`))
      .flatMap(({ file, claims: uses }) =>
        uses.filter((one) => one.id === id).map(({ line }) => `${file}:${line}`),
      );
    const message = `the claim "${id}" is used in ${use[0]}, its own chapter: take \`unused\` out.`;
    return use.length
      ? [{ ...{ file: '', ...content.claimAt(id, ['unused']) }, rule: 'unused-claim', message }]
      : [];
  });
  const forgotten = [...without].map(([id, files]): Problem => ({
    ...(content.claimAt(id) ?? { file: files[0] ?? '' }),
    rule: 'unused-claim',
    message: `the claim "${id}" is not used in ${files.join(' and ')}, its own chapter: use it, or write here why not (unused: …).`,
  }));
  return [...spared, ...forgotten];
}
