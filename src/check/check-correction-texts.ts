import type { Content } from '../data/content.ts';
import type { Problem } from '../data/problem.ts';
import { asPublished, type PublishedClaim } from '../data/published-claims.ts';
import type { Claim, Verdict } from '../data/schemas.ts';
import { formatValue } from '../i18n/format.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';

/** Ways of writing one thing that has changed; the first is the one to advise. */
interface Side {
  readonly what: string;
  readonly ways: readonly string[];
}

/** What of a verdict and a value has changed, as it was and as it is. */
function sidesOf(
  claim: Claim,
  was: PublishedClaim,
  lang: Lang,
  { site }: Content,
): { old: Side; now: Side }[] {
  const is = asPublished(claim, was.published);
  const words: Partial<Content['site'][Lang]> = site[lang];
  const verdict = (key: string): Side => ({
    what: 'verdict',
    ways: [words[`verdict-${key as Verdict}`] ?? key, key],
  });
  const value = (text: string): Side => ({ what: 'value', ways: [text, formatValue(text, lang)] });
  const [before = '', after = ''] = [was.value[lang], is.value[lang]];
  return [
    ...(was.verdict === is.verdict ? [] : [{ old: verdict(was.verdict), now: verdict(is.verdict) }]),
    // What had no value, or has none any more, is told in words.
    ...(before === after || !before || !after ? [] : [{ old: value(before), now: value(after) }]),
  ];
}

/** Whether a text says something in one of the ways; a number that is a part of another is not said. */
function says(text: string, ways: readonly string[]): boolean {
  const folded = text.normalize('NFKC').toLowerCase();
  return ways.some((way) => {
    const word = way.normalize('NFKC').toLowerCase();
    const at = folded.indexOf(word);
    const around = `${folded[at - 1] ?? ' '}${folded.slice(at + word.length).replace(/^[.,](?!\d)/, ' ')[0] ?? ' '}`;
    return word !== '' && at >= 0 && !(/^\d|\d$/.test(word) && /[\d.,]/.test(around));
  });
}

/**
 * What corrections that are not yet published say of a verdict or a value and isn't so: the first of them begins with
 * what was published, and the last ends with what the entry says now.
 */
export function correctionTextProblems(claim: Claim, was: PublishedClaim, content: Content): Problem[] {
  const all = claim.corrections ?? [];
  const wrong = (lang: Lang, index: number, key: 'old' | 'new', { what, ways }: Side): Problem[] => {
    const text = String(all[index]?.[lang][key] ?? '');
    if (says(text, ways)) return [];
    const fact = key === 'old' ? 'was published as' : 'of the entry is';
    const message = `"${claim.id}" is corrected ${key === 'old' ? 'from' : 'to'} "${text}" on ${all[index]?.date}, and the ${what} ${fact} "${ways[0]}": write that, here or there.`;
    const place = content.claimAt(claim.id, ['corrections', index, lang, key]);
    return [{ ...{ file: '', ...place }, rule: 'dated-correction', message }];
  };
  return LANGS.filter((lang) => lang in was.value).flatMap((lang) =>
    sidesOf(claim, was, lang, content).flatMap(({ old, now }) => [
      ...wrong(lang, was.corrections, 'old', old),
      ...wrong(lang, all.length - 1, 'new', now),
    ]),
  );
}
