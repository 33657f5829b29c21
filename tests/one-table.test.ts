/** That one table says of each language what code has to know: no other code asks for one by its name. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { LANGS } from '../src/i18n/lang.ts';
import { codeOfAstro } from './imports.ts';

/** Where the languages are named. */
const TABLE = ['src/i18n/lang.ts', 'src/i18n/default-lang.ts'];
const NAMES: readonly string[] = LANGS;
/** Names of the languages in an address or a path: `/zh-hant/`, `content/en/`. */
const IN_PATH = new RegExp(`(^|[/(|])(${NAMES.join('|')})[\\\\/)|]`);

const isLang = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && NAMES.includes(node.text);

/** Whether a literal is one of data: a language that a column, or a word of a model, is in. */
function isOfData(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression.getText() === 'inLanguage';
  // Columns of data are named by languages too, with underscores.
  return (
    ts.isObjectLiteralExpression(parent) && parent.properties.some((p) => p.name?.getText() === 'zh_hant')
  );
}

/** Whether a node takes one language by its name, or says something of it alone. */
function namesOne(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isPropertyAccessExpression(node)) return NAMES.includes(node.name.text);
  if (ts.isPropertyAssignment(node) || ts.isPropertySignature(node))
    return NAMES.includes(node.name.getText(source).replace(/'/g, '')) && !isOfData(node);
  if (isLang(node)) {
    const { parent } = node;
    const isType =
      ts.isLiteralTypeNode(parent) || ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent);
    return !isType && !ts.isPropertySignature(parent) && !isOfData(node);
  }
  const isText = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node);
  const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return (isText || isPart) && IN_PATH.test(node.getText(source).slice(1, -1));
}

/** What in some code asks for a language by its name. */
function told(code: string): string[] {
  // Most files have none: to parse them all would take a second.
  if (!NAMES.some((name) => new RegExp(`\\b${name}\\b`).test(code))) return [];
  const source = ts.createSourceFile('code.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (namesOne(node, source)) found.push(node.parent.getText(source).slice(0, 120));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All code of a file: of an .astro file its frontmatter, its scripts, and what stands in braces between its tags. */
async function codeOf(file: string): Promise<string[]> {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return [text];
  const tags = text.replace(/^---[^]*?\n---/, '').replace(/<(script|style)[^]*?<\/\1>/g, '');
  return [...(await codeOfAstro(text)), `<>${tags}</>`];
}

it.each([
  "const a = lang === 'en' ? 1 : 2;",
  "switch (lang) { case 'zh-hant': }",
  "const a = { en: 1, 'zh-hant': 2 };",
  "const a = words['zh-hant'];",
  'const a = words.en;',
  "address('en', '');",
  "const a = ['en', 'zh-hant'];",
  "const a = b ? 'en' : c;",
  'const a = `${base}/zh-hant/x`;',
  'const a = /^(zh-hant\\/)?/;',
])('is asked of %s', (code) => expect(told(code)).not.toEqual([]));

it.each([
  ['src', 'no code of the site names a language but the table'],
  ['scripts', 'no script does'],
])('%s: %s', async (folder) => {
  const files = globSync(`${folder}/**/*.{ts,js,mjs,astro}`).filter(
    (file) => !TABLE.includes(file) && !file.endsWith('.d.ts'),
  );
  const found = files.map(async (file) => (await codeOf(file)).flatMap(told).map((one) => `${file}: ${one}`));
  expect((await Promise.all(found)).flat()).toEqual([]);
});
