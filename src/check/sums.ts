/** The sums that an editor writes beside a claim, reckoned again: `75 × 4 ÷ (1 − 50%) = 600`. */

/** What a sum is counted in, by the word behind a number: `552 t` is `552,000 kg`. */
const UNITS: Readonly<Record<string, number>> = {
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  t: 1000,
  kg: 1,
  kW: 1,
  h: 1,
  '%': 0.01,
  '‰': 0.001,
};
/** The largest first. */
const LARGE = ['trillion', 'billion', 'million'];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NUMBER =
  /^(\d+(?:,\d{3})*(?:\.\d+)?)\s*(?:×\s*10([⁰¹²³⁴⁵⁶⁷⁸⁹]+))?\s*(trillion\b|billion\b|million\b|kg\b|kW\b|t\b|h\b|%|‰)?/;

/** A number as it is written: how many decimals it has, and what it is counted in. */
interface Read {
  readonly value: number;
  readonly decimals: number;
  readonly unit: number;
}
/** What is left to read; each reader takes its part off the front. */
interface Rest {
  text: string;
}

function readNumber(rest: Rest): Read | undefined {
  const [all, digits = '', power = '', unit = ''] = NUMBER.exec(rest.text) ?? [];
  if (all === undefined) return undefined;
  rest.text = rest.text.slice(all.length).trimStart();
  const exponent = Number([...power].map((char) => SUPERSCRIPTS.indexOf(char)).join(''));
  const scale = 10 ** exponent * (UNITS[unit] ?? 1);
  const [, decimals = ''] = digits.split('.');
  return { value: Number(digits.replaceAll(',', '')) * scale, decimals: decimals.length, unit: scale };
}

function readPart(rest: Rest): number | undefined {
  if (!rest.text.startsWith('(')) return readNumber(rest)?.value;
  rest.text = rest.text.slice(1).trimStart();
  const value = readTerms(rest);
  if (!rest.text.startsWith(')')) return undefined;
  rest.text = rest.text.slice(1).trimStart();
  return value;
}

/** A chain of parts between which one of two signs stands. */
function readChain(
  rest: Rest,
  signs: string,
  part: (rest: Rest) => number | undefined,
  count: (sign: string, a: number, b: number) => number,
): number | undefined {
  let value = part(rest);
  for (
    let sign = rest.text.charAt(0);
    value !== undefined && sign && signs.includes(sign);
    sign = rest.text.charAt(0)
  ) {
    rest.text = rest.text.slice(1).trimStart();
    const next = part(rest);
    value = next === undefined ? undefined : count(sign, value, next);
  }
  return value;
}
const readFactors = (rest: Rest): number | undefined =>
  readChain(rest, '×÷', readPart, (sign, a, b) => (sign === '×' ? a * b : a / b));
const readTerms = (rest: Rest): number | undefined =>
  readChain(rest, '+−', readFactors, (sign, a, b) => (sign === '+' ? a + b : a - b));

/** A sum of which the two sides are not the same. */
export interface WrongSum {
  /** As it is written. */
  readonly sum: string;
  readonly index: number;
  /** What its left side comes to, in what its right side is counted in or should be, to as many digits. */
  readonly comes: string;
}

/** What a sum comes to, if it is wrong; nothing for one that is right, or is said in words. */
function comesTo(sum: string): string | undefined {
  // What stands in brackets is a remark where it has words or no number in it, as is what follows a comma.
  const bare = sum.replace(/\([^()]*\p{L}{3,}[^()]*\)|\([^()\d]*\)/gu, ' ').trim();
  const [left, right = '', more] = bare.split('=').map((side) => side.trim());
  if (!left || !right || more !== undefined) return undefined;
  const [here, there]: [Rest, Rest] = [{ text: left }, { text: right }];
  const value = readTerms(here);
  const result = readNumber(there);
  if (value === undefined || here.text || !result || !/^$|^, /.test(there.text)) return undefined;
  // A ratio of two weights has no unit, and a number before "billion" may be counted in it already.
  // Which of “7.5 billion” and “7.5 million” is meant is known where the left side itself comes to as much.
  const isPlain = Math.abs(value) >= 1e6 && /illion/.test(right) && !/illion/.test(left);
  const scales = [1, 1e9, 1e6, 1000, 1 / 1000, 1e-6, 1e-9].filter(
    (scale) => scale === 1 || (hasUnit(bare) && result.value > 0 && !isPlain),
  );
  const { decimals, unit } = result;
  // To half of what its last digit counts.
  const rounding = 0.5 * 10 ** -decimals * unit * (1 + 1e-9);
  if (scales.some((scale) => Math.abs(value * scale - result.value) <= rounding)) return undefined;
  // Sums are written in one way for all languages: 1,203.5.
  const large = isPlain ? LARGE.find((name) => Math.abs(value) >= (UNITS[name] ?? 0)) : undefined;
  const [whole = '', part] = (value / (large ? (UNITS[large] ?? 1) : unit)).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const number = part === undefined ? grouped : `${grouped}.${part}`;
  return large ? `${number} ${large}` : number;
}
/** What one side of a sum comes to, with two decimals at most; nothing of what is said in words. */
export function reckoned(side: string): string | undefined {
  const rest: Rest = { text: side.trim() };
  const value = readTerms(rest);
  return value === undefined || rest.text
    ? undefined
    : value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
const hasUnit = (sum: string): boolean => /illion|kg|\bt\b|kW/.test(sum);

/** Each sum of a text that does not come to what it says; sums are parted by ` · `. */
export function wrongSums(text: string): WrongSum[] {
  let index = 0;
  return text.split(' · ').flatMap((sum) => {
    const start = index;
    index += sum.length + 3;
    const comes = comesTo(sum);
    return comes === undefined ? [] : [{ sum, index: start, comes }];
  });
}
