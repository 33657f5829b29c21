/** The Chinese characters that a national encoding of old has: which of two scripts a text is in, it tells. */
function charactersOf(encoding: string, leads: readonly [number, number], trails: readonly [number, number]) {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(char)) found.add(char);
    }
  return found;
}

// GB 2312 was made for Simplified characters and Big5 for Traditional ones; what both have is written alike.
// Their two-byte areas of Han: https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(simplified)-encodings
const SIMPLIFIED = charactersOf('gb2312', [0xb0, 0xf7], [0xa1, 0xfe]);
const TRADITIONAL = charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]);

const count = (text: string, own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...text].filter((char) => own.has(char) && !other.has(char)).length;

/** How many characters of a text are written so only where Simplified characters are. */
export const simplified = (text: string): number => count(text, SIMPLIFIED, TRADITIONAL);
/** How many characters of a text are written so only where Traditional characters are. */
export const traditional = (text: string): number => count(text, TRADITIONAL, SIMPLIFIED);
