import type { Block, Cell, NeutralDocument, Row } from '../../src/importer/document/neutralDocument';

/**
 * A document sketched in lines: one with ` | ` in it is a row of a table, whose cells are `<` where the one on the left
 * reaches over them, and `^` where the one above does.
 */
export function sketchedDocument(sketch: string): NeutralDocument {
  const blocks: Block[] = [];
  for (const line of sketch.trim().split('\n')) {
    const cells = line.split('|').map((text) => text.trim());
    if (cells.length === 1) {
      blocks.push({ kind: 'paragraph', text: line.trim() });
      continue;
    }
    const last = blocks.at(-1);
    const goesOn = last?.kind === 'table' && last.columns === cells.length;
    const rows = [...(goesOn ? last.rows : []), rowOf(cells)];
    blocks.splice(goesOn ? -1 : blocks.length, 1, { kind: 'table', columns: cells.length, rows });
  }
  return { blocks };
}

function rowOf(texts: readonly string[]): Row {
  const cells = texts.flatMap((text, column): readonly Cell[] => {
    if (text === '<') return [];
    const rest = texts.slice(column + 1);
    const end = rest.findIndex((other) => other !== '<');
    return [
      {
        column,
        span: 1 + (end < 0 ? rest.length : end),
        paragraphs: text === '' || text === '^' ? [] : [text],
        continuation: text === '^' ? 'yes' : 'no',
      },
    ];
  });
  return { cells, certain: true };
}
