import { visit, type Document, type ErrorCode, type LineCounter, type YAMLError } from 'yaml';
import { HALVES, lostHalf, openFlow } from './yaml-flow.ts';
import { indentOf, MERGED, mergedEntry, tightDash } from './yaml-dashes.ts';
import { lostIdLine } from './lost-id-line.ts';

const QUOTED = 'stands in quotation marks';
const COLON = `“: ” ends a name here: a text with a colon and a blank in it ${QUOTED}; if a name is meant, see how far its line is indented`;
const DASH =
  'a dash begins an entry if a blank is behind it: write “- ” or, if none is meant, set the text in quotation marks';
const COMMA = 'a comma stands here with nothing between it and the one before: take one of the two away';
const START = `a text that begins so ${QUOTED}`;

/** What YAML says of common slips of whoever writes sentences, and not programs. */
const SAID: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  UNEXPECTED_TOKEN: `a value ended before this: a text that begins with {, [ or a quotation mark ${QUOTED} as a whole`,
  BAD_SCALAR_START: START,
  DUPLICATE_KEY: 'this name stands here for the second time: take one away',
  TAB_AS_INDENT:
    'a tab stands at the beginning of the line: indent it with blanks, as the lines around it are',
  BAD_INDENT: 'this line is indented otherwise than those around it: begin it where they begin',
  BAD_DQ_ESCAPE: "a backslash in a text in double quotation marks begins a sign: double it, or use '…'",
  MULTILINE_IMPLICIT_KEY:
    'a name and its colon stand in one line: a colon, a dash or a quotation mark is missing here',
  TAG_RESOLVE_FAILED: `“!” begins no word here: ${START}`,
  MULTIPLE_DOCS: '--- begins another file here: take it out',
};

/** Why a text is no YAML, and where. */
export interface Unreadable {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Where a quotation mark opens that nothing closes: the last text in quotation marks that begins before the error. */
function openQuote(doc: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(doc, {
    Scalar(_, { range, type }) {
      if (range && range[0] < end && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) start = range[0];
    },
  });
  return start;
}

/** What its line shows that an error is in, whatever the parser made of it: a tab, a dash without a blank, a line that moved. */
function shown(text: string, line: number): string | undefined {
  const all = text.split('\n');
  const own = all[line - 1] ?? '';
  if (/^ *\t/.test(own)) return SAID.TAB_AS_INDENT;
  if (/^ *-[^\s-]/.test(own)) return DASH;
  const before = all.slice(0, line - 1).findLast((one) => /^\s*[^\s#]/.test(one)) ?? '';
  // A name of a whole file begins a line, too: what goes on is a list, whose entries begin with a dash.
  const isList = all.some((one) => one.startsWith('- '));
  const isMoved = /^ *[\w-]+:(?: |$)/.test(own) && indentOf(own) < indentOf(before);
  return isList && isMoved ? SAID.BAD_INDENT : undefined;
}

/** Whether a comma stands at a place right behind another one. */
const isSecondComma = (text: string, { line, col }: { line: number; col: number }): boolean =>
  /,\s*,$/.test((text.split('\n')[line - 1] ?? '').slice(0, col));

/** The first error alone: those that follow are of what it made of the rest. */
function said(error: YAMLError, doc: Document, lines: LineCounter, text: string): Unreadable {
  const { code, message, linePos, pos } = error;
  const [at] = linePos ?? [];
  const all = text.split('\n');
  const top = all.findIndex((line) => /^\s*[^\s#]/.test(line));
  // A file all of which is indented is none the worse for it.
  if (at && /^ /.test(all[top] ?? '') && all.some((line) => /^[^\s#]/.test(line)))
    return { line: top + 1, column: 1, message: 'the first line is indented: begin it at the left edge.' };
  const tight = at && tightDash(text, at.line);
  if (tight) return { line: tight, column: 1, message: `${DASH}.` };
  const seen = at && shown(text, at.line);
  if (at && code === 'UNEXPECTED_TOKEN' && isSecondComma(text, at))
    return { line: at.line, column: at.col, message: `${COMMA}.` };
  if (at && seen !== undefined) return { line: at.line, column: 1, message: `${seen}.` };
  const own = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
  const open = code === 'MISSING_CHAR' && /quote/.test(message) ? openQuote(doc, pos[0]) : undefined;
  if (open !== undefined) {
    const { line, col } = lines.linePos(open);
    return { line, column: col, message: 'a quotation mark opens here, and nothing closes it.' };
  }
  // One that is not closed makes one list of two, whose names may stand twice.
  const isOfFlow = doc.errors.some(
    (one) => (one.code === 'MISSING_CHAR' || one.code === 'BAD_INDENT') && /flow/i.test(one.message),
  );
  const flow = isOfFlow ? openFlow(doc, text, pos[0]) : undefined;
  if (flow !== undefined) {
    const { line, col } = lines.linePos(flow);
    return { line, column: col, message: `“${text[flow]}” opens here, and nothing closes it.` };
  }
  const lost = at && code === 'BLOCK_AS_IMPLICIT_KEY' && lostHalf(all[at.line - 1] ?? '');
  if (lost)
    return {
      line: at.line,
      column: at.col,
      message: `“${HALVES[lost]}” closes this line, and no “${lost}” opens it: write “${lost}” here.`,
    };
  const half = text[pos[0]] ?? '';
  const words =
    code === 'UNEXPECTED_TOKEN' && Object.values(HALVES).includes(half)
      ? `“${half}” closes nothing here: take it out`
      : SAID[code];
  return { line: at?.line ?? 1, column: at?.col ?? 1, message: `${words ?? own}.` };
}

/** Where an alias stands that leads nowhere: `*` begins one, which the parser looks for only when it reads the value. */
function aliasPlace(doc: Document, lines: LineCounter): { line: number; column: number } {
  let start = 0;
  visit(doc, {
    Alias(_, node) {
      start = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  const { line, col } = lines.linePos(start);
  return { line, column: col };
}

/** The value of a document, or why it has none. */
export type YamlValue = { readonly value: unknown } | { readonly unreadable: Unreadable };

/**
 * Reads the value of a document.
 * @param text what it was parsed from
 */
export function readValue(doc: Document.Parsed, lines: LineCounter, text: string): YamlValue {
  const [error] = doc.errors;
  if (error) return { unreadable: lostIdLine(text) ?? said(error, doc, lines, text) };
  const merged = mergedEntry(text);
  if (merged) return { unreadable: { line: merged, column: 1, message: MERGED } };
  try {
    return { value: doc.toJS() as unknown };
  } catch {
    const message = `“*” begins no word here: ${START}.`;
    return { unreadable: { ...aliasPlace(doc, lines), message } };
  }
}
