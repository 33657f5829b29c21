import type { Content } from '../data/content.ts';
import { nearest, type Problem } from '../data/problem.ts';
import type { Lang } from '../i18n/lang.ts';
import { numbersIn } from './numbers.ts';
import { isBroken, type Chapters, type Outline } from '../mdx/outline.ts';

/** What is wrong with the claims of one chapter, and which numbers stand outside them. */
export function ofClaims(o: Outline, content: Content, lang: Lang): Problem[] {
  const problems: Problem[] = [];
  for (const { id, words, line, column } of o.claims) {
    const entry = content.claims.get(id);
    const at = { file: o.file, line, column };
    if (!entry) {
      if (id)
        problems.push({
          ...at,
          message: `the ledger has no claim "${id}".${nearest(id, content.claims.keys())}`,
        });
      continue;
    }
    const value = entry[lang].value ?? entry.value;
    if (!words && value === undefined)
      problems.push({
        ...at,
        message: `<Claim id="${id}" /> has no words in it and the ledger entry has no value to print.`,
      });
    const told = [entry[lang].says, entry[lang].found, entry[lang].brief, entry.sum, value].join(' ');
    const known = new Set(numbersIn(told, []));
    for (const n of numbersIn(words, content.names))
      if (!known.has(n))
        problems.push({
          ...at,
          message: `"${n}" stands in the words of claim "${id}", but nowhere in its ledger entry.`,
        });
  }
  for (const p of o.prose)
    for (const n of numbersIn(p.text, content.names))
      problems.push({
        file: o.file,
        line: p.line,
        column: p.column,
        message: `the number "${n}" stands outside a <Claim>; wrap it in one, or add the proper name it belongs to to content/names.yaml.`,
      });
  return problems;
}

/** Claims that their own chapter leaves out without a reason. */
export function ofLedger(chapters: Chapters, content: Content, lang: Lang): Problem[] {
  return [...content.claims.values()].flatMap(({ id, chapter, unused }) => {
    const own = chapters[lang].find(({ file }) => file.endsWith(`/${chapter}.mdx`));
    if (!own || isBroken(own) || unused || own.claims.some((use) => use.id === id)) return [];
    const message = `does not use the claim "${id}", which belongs to this chapter; use it, or write in the ledger why not (unused: …).`;
    return [{ file: own.file, message }];
  });
}
