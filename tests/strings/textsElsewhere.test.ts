import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** Where Chinese is not said to anybody but read from what people wrote, or is Excel's own. Nothing else belongs here. */
const READ_NOT_SAID: readonly string[] = [
  // Words of the documents.
  'src/importer/',
  // Names of units, grades and scores as people write them.
  'src/domain/matching/matchUnit.ts',
  'src/domain/grading/gradeBand.ts',
  'src/domain/scoring/meantNumber.ts',
  'src/domain/scoring/notAssessedWords.ts',
  // What Excel would take for a date or a number.
  'src/workbook/excel/cellInput.ts',
  'src/host/typing/typedDate.ts',
  // Excel's number formats, and the font of a new book.
  'src/ooxml/spreadsheet/numberFormats.ts',
  'src/host/model/style.ts',
  // What the self-check has a workbook hold, to see what becomes of it.
  'src/workbook/excel/selfcheck/',
  'src/cli/selfCheck.ts',
];

const CHINESE = /[\u3400-\u9fff]/;

/** Attributes whose text a person sees or hears. */
const SAID = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'label',
]);

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(?:tsx?|cjs|html)$/.test(file) && !file.startsWith('src/strings/'));

/** Every text of a source that `isWanted`, with its line. */
function findings(file: string, isWanted: (node: ts.Node) => boolean): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1} ${node.getText(source).trim()}`);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isJsxText(node);

it('no Chinese is said that does not come from src/strings', () => {
  const said = sources
    .filter((file) => !READ_NOT_SAID.some((place) => file.startsWith(place)))
    .flatMap((file) => findings(file, (node) => isLiteral(node) && CHINESE.test(node.getText())));
  expect(said).toEqual([]);
});

it('no component shows, or has read out, a text of its own in any language', () => {
  const shown = sources
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      findings(file, (node) => {
        if (ts.isJsxText(node)) return /\p{L}/u.test(node.text);
        if (!ts.isJsxAttribute(node) || !SAID.has(node.name.getText())) return false;
        const { initializer } = node;
        return (
          initializer !== undefined && ts.isStringLiteral(initializer) && /\p{L}/u.test(initializer.text)
        );
      }),
    );
  expect(shown).toEqual([]);
});

it('pages that are not made by code hold no text', () => {
  expect(sources.filter((file) => file.endsWith('.html'))).toEqual([]);
});

it('every place that may hold Chinese still does', () => {
  const idle = READ_NOT_SAID.filter((place) => {
    const here = sources.filter((file) => file.startsWith(place));
    return !here.some((file) => CHINESE.test(readFileSync(join(ROOT, file), 'utf8')));
  });
  expect(idle).toEqual([]);
});
