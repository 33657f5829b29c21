/* Keys of an address that were meant for something that a reader may set: loaded by whoever has an address to tell of. */

/** Whether one edit makes a key of another: a letter more, less or other, or two the other way round. */
function isSlip(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [rest, other] = [a.slice(i), b.slice(i)];
  const turned = (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2);
  return [other, other.slice(1)].includes(rest.slice(1)) || rest === other.slice(1) || turned === other;
}

/** Of a shorter key than this, every word is a slip. */
const SLIPS_FROM = 4;

/**
 * Keys of an address that seem to set something and that nothing takes. An address is hung with keys of strangers
 * (`utm_source`), which are left alone: a key is ours where it has a chart's name before it or, where one chart stands
 * alone, where it is nearly that of a control.
 * @param charts by name, the keys that each takes; those of a `guess` are read elsewhere
 * @param alone the chart whose keys have no name before them, if one stands alone
 */
export function unknownKeys(
  search: string,
  charts: Readonly<Record<string, readonly string[]>>,
  alone?: string,
): string[] {
  const own = alone === undefined ? [] : (charts[alone] ?? []);
  return [...new Set(new URLSearchParams(search).keys())].filter((key) => {
    const [, chart = '', name] = /^([a-z][\w-]*)\.([\w-]+)$/i.exec(key) ?? [];
    if (name === 'guess') return false;
    if (alone !== undefined && (name === undefined || chart !== alone))
      return (
        !own.includes(key) && own.some((one) => one.length >= SLIPS_FROM && isSlip(key.toLowerCase(), one))
      );
    return name !== undefined && (alone !== undefined || !charts[chart]?.includes(name));
  });
}
