import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import ts from 'typescript';

const SRC = join(__dirname, '../../src');
const load = createRequire(__filename);

/** Tables whose keys are codes of findings and errors: those are held to their codes elsewhere; and the manifest's. */
const BY_CODE = ['bookTexts.ts', 'cellTexts.ts', 'errorTexts.ts', 'importTexts.ts', 'manifestTexts.ts'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every text that code spells out, and a pattern for each that it puts together, where some of it is spelled out. */
function spelledOut(): { readonly whole: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const whole = new Set<string>();
  const patterns = new Map<string, RegExp>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.add(node.text);
    if (ts.isPropertyAccessExpression(node)) whole.add(node.name.text);
    if (ts.isTemplateExpression(node)) {
      const source = node.templateSpans.reduce(
        (pattern, { literal }) => `${pattern}.+${escaped(literal.text)}`,
        escaped(node.head.text),
      );
      if (/[a-z]{2}/i.test(source)) patterns.set(source, new RegExp(`^${source}$`));
    }
    // A template type stands for its texts as well.
    if (ts.isTemplateLiteralTypeNode(node) && /[a-z]{2}/i.test(node.head.text)) {
      patterns.set(node.head.text, new RegExp(`^${escaped(node.head.text)}`));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:tsx?|cjs)$/.test(file) || /strings[\\/](?:zh-CN|en-US)[\\/]/.test(file)) continue;
    visit(ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest));
  }
  return { whole, patterns: [...patterns.values()] };
}

it('every text is used somewhere', () => {
  const { whole, patterns } = spelledOut();
  const unused = readdirSync(join(SRC, 'strings/zh-CN'))
    .filter((file) => !BY_CODE.includes(file))
    .flatMap((file) => {
      const tables = load(join(SRC, 'strings/zh-CN', file)) as Readonly<Record<string, object>>;
      return (
        Object.values(tables)
          .flatMap((texts) => Object.keys(texts))
          // A parameter of a finding names a text with a sign before it.
          .filter(
            (key) =>
              !whole.has(key) && !whole.has(`@${key}`) && !patterns.some((pattern) => pattern.test(key)),
          )
          .map((key) => `${file} ${key}`)
      );
    });
  expect(unused).toEqual([]);
});
