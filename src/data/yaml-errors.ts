import type { Document, ErrorCode, YAMLError } from 'yaml';

const QUOTED = 'stands in quotation marks';
const COLON = `“: ” ends a name here: a text with a colon and a blank in it ${QUOTED}; if a name is meant, see how far its line is indented`;
const START = `a text that begins so ${QUOTED}`;

/** What YAML says of common slips of whoever writes sentences, and not programs. */
const SAID: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  UNEXPECTED_TOKEN: `a value ended before this: a text that begins with {, [ or a quotation mark ${QUOTED} as a whole`,
  BAD_SCALAR_START: START,
  DUPLICATE_KEY: 'this name stands here for the second time: take one away',
};

/** Why a text is no YAML, and where. */
export interface Unreadable {
  readonly line: number;
  readonly column?: number;
  readonly message: string;
}

/** The first error alone: those that follow are of what it made of the rest. */
function said({ code, message, linePos }: YAMLError): Unreadable {
  const [at] = linePos ?? [];
  const own = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
  return { line: at?.line ?? 1, ...(at && { column: at.col }), message: `${SAID[code] ?? own}.` };
}

/** The value of a document, or why there is none. */
export function valueOf(doc: Document.Parsed): { value: unknown } | { unreadable: Unreadable } {
  const [error] = doc.errors;
  if (error) return { unreadable: said(error) };
  try {
    return { value: doc.toJS() as unknown };
  } catch (cause) {
    // `*` begins an alias, which the parser looks for only now.
    return { unreadable: { line: 1, message: `${(cause as Error).message}: ${START}.` } };
  }
}
