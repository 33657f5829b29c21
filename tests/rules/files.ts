/** Files that can't be read, and files that aren't there. Over 150 lines: one table, each mistake a few lines. */
import { essay, listed } from './essay.ts';
import type { RuleId } from '../../src/data/rule-ids.ts';
import {
  append,
  BARS,
  BARS_ZH,
  CAMPS_ZH,
  CLAIMS,
  CSV,
  HERE,
  META,
  MOAT,
  SOURCES,
  remove,
  SITE,
  swap,
  write,
  type Plant,
  type Rule,
} from './rule.ts';

/** What is held against the other language, of which nothing is known then. */
const OF_TWINS: RuleId[] = [
  'step-twins',
  'term-twins',
  'unused-claim',
  'term-first-use',
  'front-matter-differs',
  'chapter-order',
];

/** A file in UTF-16 with its byte order mark. */
const wide = (file: string, bigEndian: boolean): Plant => {
  const bytes = Buffer.from(`\uFEFF${essay[file]}`, 'utf16le');
  return write(file, bigEndian ? bytes.swap16() : bytes);
};
/** A file with one letter of an old encoding in place of a text. */
const withByte = (file: string, from: string, byte: number): Plant => {
  const [before = '', after = ''] = (essay[file] ?? '').split(from);
  return write(file, Buffer.concat([Buffer.from(before), Buffer.of(byte), Buffer.from(after)]));
};
const crlf = (file: string): Plant => write(file, `\uFEFF${(essay[file] ?? '').replaceAll('\n', '\r\n')}`);
/** Under another name. */
const renamed = (file: string, name: string): Plant[] => [remove(file), write(name, essay[file] ?? '')];
const at = (file: string, line: number, column: number, says: string) => [
  { at: [file, line, column] as const, says },
];

export default [
  {
    rule: 'file-encoding',
    holds: 'Files of `content/` are UTF-8.',
    why: 'In another encoding a page shows � for ’ and é, or nothing at all. UTF-16 could be told for certain; it is refused because version control takes it for an image, so that nobody sees what was changed.',
    how: 'Save the file as UTF-8. In Excel the type is “CSV UTF-8”; in most editors it is chosen in the dialogue that saves. A byte order mark and the line ends of Windows do no harm.',
    bad: [
      {
        name: 'a letter of Windows-1252',
        plant: withByte(MOAT, 'stands one', 0x92),
        says: at(MOAT, 21, 15, 'holds the byte 92, which is not UTF-8 (in Windows-1252 it is “’”)'),
        alone: true,
      },
      {
        name: 'an apostrophe that was read in another encoding and saved in UTF-8',
        plant: swap(MOAT, 'stands one', `stands one${HERE}â€™s twin`),
        says: '“â€™” is what another encoding made of a character: write “’”.',
      },
      {
        name: 'a CSV from Excel in UTF-16',
        plant: wide(CSV, false),
        says: at(CSV, 1, 1, 'is written in UTF-16LE'),
        alone: true,
      },
      {
        name: 'a ledger in UTF-16, the other way round',
        plant: wide(CLAIMS, true),
        says: at(CLAIMS, 1, 1, 'is written in UTF-16BE'),
        alone: true,
      },
      {
        name: 'a letter that was lost before',
        plant: swap(BARS, 'the best', `the be${HERE}\uFFFDt`),
        says: 'stands where a letter was lost: write the letter',
        alone: true,
      },
    ],
    good: [CSV, META, CLAIMS, MOAT, BARS_ZH].map((file) => ({
      name: `a byte order mark and the line ends of Windows in ${file}`,
      plant: crlf(file),
    })),
  },
  {
    rule: 'file-name',
    holds: 'Files of `content/` end in `.mdx`, `.yaml` or `.csv`, and stand in folders that are read.',
    why: 'A file of another name is read by nobody: what it holds is missing on the page, and each place that names it would be told of instead.',
    bad: [
      {
        name: 'a ledger in .yml',
        plant: renamed(CLAIMS, 'content/claims/moat.yml'),
        says: [{ at: ['content/claims/moat.yml'], says: 'is read by nothing: call it moat.yaml.' }],
        alone: true,
      },
      {
        name: 'words of a chart in .YAML',
        plant: renamed(BARS, 'content/en/charts/bars.YAML'),
        says: [{ at: ['content/en/charts/bars.YAML'], says: 'is read by nothing: call it bars.yaml.' }],
        alone: true,
      },
      {
        name: 'a CSV that a computer has called .txt',
        plant: renamed(CSV, 'content/data/scores.csv.txt'),
        says: [{ at: ['content/data/scores.csv.txt'], says: 'call it scores.csv.' }],
        alone: true,
      },
      {
        name: 'a chapter in .md',
        plant: renamed(MOAT, 'content/en/chapters/moat.md'),
        says: [{ at: ['content/en/chapters/moat.md'], says: 'call it moat.mdx.' }],
        alone: true,
      },
      {
        name: 'a list whose name is misspelt, of which nothing is missed',
        plant: renamed('content/names.yaml', 'content/nmaes.yaml'),
        says: [{ at: ['content/nmaes.yaml'], says: 'is read by nothing: call it names.yaml.' }],
        alone: true,
      },
      {
        name: 'a folder whose name is misspelt, of which nothing is missed',
        plant: renamed(MOAT, 'content/en/Chapters/moat.mdx'),
        says: [{ at: ['content/en/Chapters'], says: 'is a folder that nothing reads: call it chapters.' }],
        alone: true,
      },
      {
        name: 'a folder of no language',
        plant: write('content/fr/cover.mdx', 'Bonjour.'),
        says: [{ at: ['content/fr'], says: 'is a folder that nothing reads: here stand claims, data, en' }],
        alone: true,
      },
      {
        name: 'a chapter beside its folder',
        plant: renamed(MOAT, 'content/en/moat.mdx'),
        says: [{ at: ['content/en/moat.mdx'], says: 'chapters stand in content/en/chapters/' }],
        alone: true,
      },
      {
        name: 'a paper that nothing reads',
        plant: write('content/en/README.md', 'Read me.'),
        says: [{ at: ['content/en/README.md'], says: 'stands in content/README.md, take this one out.' }],
      },
      {
        name: 'a picture',
        plant: write('content/en/cover.png', ''),
        says: [{ at: ['content/en/cover.png'], says: 'pictures and other files belong into public/' }],
      },
      {
        name: 'a copy that a computer has named',
        plant: write('content/data/scores copy.csv', 'model,maker\n'),
        says: [
          {
            at: ['content/data/scores copy.csv'],
            says: 'is a copy of scores.csv, by its name: take it away',
          },
        ],
        alone: true,
      },
      {
        name: 'a second download of a file',
        plant: write('content/sources (1).yaml', '- id: paper\n'),
        says: [
          { at: ['content/sources (1).yaml'], says: 'is a copy of sources.yaml, by its name: take it away' },
        ],
        alone: true,
      },
    ],
    good: [{ name: 'what a computer leaves behind', plant: write('content/.DS_Store', Buffer.of(0, 1)) }],
  },
  {
    rule: 'missing-file',
    holds: 'Every chapter, every chart’s words and every data set has all of its files.',
    why: 'All languages tell the whole essay, and a table without its description has no source and no licence.',
    bad: [
      {
        name: 'a chapter in one language alone',
        plant: remove(CAMPS_ZH),
        says: [{ at: [CAMPS_ZH], says: `is missing: content/en/chapters/camps.mdx has no twin` }],
        alone: true,
      },
      {
        name: 'a chapter whose file has another name in one language',
        plant: renamed(CAMPS_ZH, 'content/zh-hant/chapters/camp.mdx'),
        says: [
          {
            at: ['content/zh-hant/chapters/camp.mdx', 1, 1],
            says: 'has the steps of content/en/chapters/camps.mdx, and another name',
          },
        ],
        alone: true,
      },
      {
        name: 'a chart without words in one language',
        plant: remove(BARS_ZH),
        says: [{ at: [BARS_ZH], says: 'is missing: the chart "bars" has no words in this language.' }],
        alone: true,
      },
      {
        name: 'a CSV that nothing describes',
        plant: remove(META),
        says: [{ at: [CSV], says: 'has no content/data/scores.yaml beside it' }],
        alone: true,
      },
      {
        name: 'words of every page that are gone',
        plant: remove(SITE),
        says: [{ at: [SITE], says: 'is missing: it holds words of every page.' }],
        alone: true,
      },
      {
        name: 'a table that was published and is gone with what describes it',
        plant: [remove(CSV), remove(META)],
        says: [
          {
            at: [CSV],
            says: 'is missing, and content/data/scores.yaml with it; its addresses, /data/scores.csv and .json, were published: put both back.',
          },
        ],
        ...{ published: listed, alone: true },
      },
      {
        name: 'a table that is called otherwise',
        plant: [...renamed(CSV, 'content/data/score.csv'), ...renamed(META, 'content/data/score.yaml')],
        says: [{ at: [CSV], says: 'Were the two renamed to score? Call them as they were called.' }],
        ...{ published: listed, alone: true },
      },
    ],
  },
  {
    rule: 'conflict-mark',
    holds: 'No file has the marks of two versions in it.',
    why: 'Version control leaves both versions of lines that two people have changed, and somebody has to choose.',
    bad: [
      {
        name: 'two versions of a line',
        plant: swap(
          CSV,
          'Claude,firm,2.77,2023-07-11\n',
          `${HERE}<<<<<<< HEAD\nClaude,firm,2.77,2023-07-11\n=======\nClaude,firm,2.78,2023-07-11\n>>>>>>> other\n`,
        ),
        says: '"<<<<<<< HEAD" is a mark of version control, which found two versions of these lines: keep one of them',
        alone: true,
      },
      {
        name: 'a mark that was forgotten',
        plant: append(CLAIMS, `${HERE}>>>>>>> other\n`),
        says: '">>>>>>> other" is a mark of version control',
        alone: true,
      },
    ],
  },
  {
    rule: 'yaml-syntax',
    holds: 'YAML can be read.',
    why: 'Of a file that can’t be read nothing is known. It is told once, what is missed for want of it is not, and all other files are checked as ever.',
    how: 'A text with a colon and a blank in it, or one that begins with {, [, *, @ or a quotation mark, stands in quotation marks as a whole.',
    bad: [
      {
        name: 'a colon in a text',
        plant: swap(CLAIMS, 'origin: §2', `row: ${HERE}after: §2`),
        says: '“: ” ends a name here',
        hides: ['number-in-claim'],
      },
      {
        name: 'a quotation mark that nothing closes',
        plant: swap(BARS, 'unit: points', `unit: ${HERE}"points`),
        says: 'a quotation mark opens here, and nothing closes it.',
        hides: ['slot-twins'],
      },
      {
        name: 'a star at the beginning',
        plant: swap(META, 'licence: CC BY 4.0', `licence: ${HERE}*free*`),
        says: '“*” begins no word here',
      },
      {
        name: 'a bracket in the list of names, whose names are missed nowhere',
        plant: swap('content/names.yaml', '- GPT-4', `- ${HERE}[GPT-4`),
        says: '“[” opens here, and nothing closes it.',
        alone: true,
      },
      {
        name: 'a bracket that nothing closes, in the midst of a file',
        plant: swap(META, 'sources: [paper]', `sources: ${HERE}[paper`),
        says: '“[” opens here, and nothing closes it.',
        alone: true,
      },
      {
        name: 'a brace that nothing opens',
        plant: swap(META, 'maker: { type:', `maker: ${HERE}type:`),
        says: '“}” closes this line, and no “{” opens it: write “{” here.',
        alone: true,
      },
      {
        name: 'a bracket too many',
        plant: swap(META, 'sources: [paper]', `sources: [paper]${HERE}]`),
        says: '“]” closes nothing here: take it out.',
        alone: true,
      },
      {
        name: 'an entry of a list that is indented further than the one above it',
        plant: swap('content/names.yaml', '- Ghost', `${HERE}  - Ghost`),
        says: 'this dash is indented further than the one above, so that YAML takes both for one text',
        alone: true,
      },
      {
        name: 'a first line that is indented',
        plant: swap(META, 'title: {', `${HERE}  title: {`),
        says: 'the first line is indented: begin it at the left edge.',
        alone: true,
      },
      {
        name: 'a dash in a list that lost its blank',
        plant: swap('content/names.yaml', '- Ghost', `${HERE}-Ghost`),
        says: 'a dash begins an entry if a blank is behind it: write “- ”',
        alone: true,
      },
      {
        name: 'a name that stands twice',
        plant: swap(BARS_ZH, 'unit: 分\n', `unit: 分\n${HERE}unit: 點\n`),
        says: 'this name stands here for the second time',
      },
      {
        name: 'a tab',
        plant: swap('content/terms.yaml', '    term: token', `${HERE}\tterm: token`),
        says: 'a tab stands at the beginning of the line: indent it with blanks',
        hides: ['term-first-use', 'term-form', 'term-twice', 'unknown-term'],
      },
      {
        name: 'a line of an entry that begins too early',
        plant: swap(SOURCES, '  publisher: A blog', `${HERE}publisher: A blog`),
        says: 'this line is indented otherwise than those around it: begin it where they begin.',
        alone: true,
      },
      {
        name: 'an entry that has lost the line with its id',
        plant: swap(SOURCES, '- id: blog\n  title', `  ${HERE}title`),
        says: 'the line “- id: …” that begins an entry seems to be missing above this: write it.',
        alone: true,
      },
      {
        name: 'two commas between braces',
        plant: swap(META, 'optional: true,', `optional: true,${HERE},`),
        says: 'a comma stands here with nothing between it and the one before: take one of the two away.',
      },
      {
        name: 'an entry without its dash',
        plant: swap(SOURCES, '- id: blog', `  ${HERE}id: blog`),
        says: 'an entry begins with a dash: write “- id: …”.',
        alone: true,
      },
      {
        name: 'a dash without a blank behind it',
        plant: append('content/names.yaml', `${HERE}-GPT-3\n`),
        says: 'a dash begins an entry if a blank is behind it: write “- ”',
        alone: true,
      },
    ],
  },
  {
    rule: 'mdx-syntax',
    holds: 'A chapter can be read: its components are closed, and < and { begin nothing else.',
    why: 'Of a chapter that can’t be read nothing is known. It is told once, and its steps, claims and terms are not missed elsewhere.',
    bad: [
      {
        name: 'a step that is not closed',
        plant: swap(MOAT, 'stands one.\n\n</Step>', 'stands one.\n'),
        says: at(
          MOAT,
          23,
          1,
          '<Step> begins where the <Step> of line 19 is still open: write </Step> above it.',
        ),
        alone: true,
      },
      {
        name: 'front matter that is not closed',
        plant: swap(
          CAMPS_ZH,
          '---\ntitle: 陣營\norder: 2\nsummary: 誰站在哪一邊。\npublished: 2026-11-24\nupdates: [{ date: 2026-11-26, text: 重新數過陣營。 }]\n---\n',
          `${HERE}---\ntitle: 陣營\norder: 2\nsummary: 誰站在哪一邊。\npublished: 2026-11-24\nupdates: [{ date: 2026-11-26, text: 重新數過陣營。 }]\n`,
        ),
        says: 'the front matter that opens here is not closed: write --- below its last line.',
        hides: OF_TWINS,
      },
      {
        name: 'a claim that is not closed',
        plant: swap(MOAT, '<Claim id="year">August 2023</Claim>', `${HERE}<Claim id="year">August 2023`),
        says: '<Claim> is never closed: write </Claim> behind its words',
        hides: OF_TWINS,
      },
      {
        name: 'a brace',
        plant: swap(CAMPS_ZH, '其中', `${HERE}{其中`),
        says: '{ begins code, which a chapter does not hold',
        hides: OF_TWINS,
      },
      {
        name: 'a mark that is less than',
        plant: swap(MOAT, 'stands one', `stands ${HERE}<one`),
        says: '< begins a component, and none follows',
        hides: OF_TWINS,
      },
      {
        name: 'a comment',
        plant: swap(MOAT, 'At the bottom', `${HERE}<!-- why? --> At the bottom`),
        says: 'a comment has no place in a chapter: take it out, from <!-- to -->.',
        hides: OF_TWINS,
      },
      {
        name: 'an attribute without its quotation marks',
        plant: swap(MOAT, '<Claim id="year">', `${HERE}<Claim id=year>`),
        says: '<Claim> has id=year without quotation marks: write id="year".',
        hides: OF_TWINS,
      },
      {
        name: 'an attribute that is not closed',
        plant: swap(MOAT, '<Step id="first" state', `${HERE}<Step id="first state`),
        says: '<Step> has an attribute whose quotation mark is not closed',
        hides: OF_TWINS,
      },
      {
        name: 'an address in angle brackets',
        plant: swap(CAMPS_ZH, '其中', `${HERE}<https://example.org/>其中`),
        says: 'write [its words](https://example.org/)',
        hides: OF_TWINS,
      },
    ],
  },
] satisfies Rule[];
