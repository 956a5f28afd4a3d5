import type { Asked } from './askedTables';
import type { Block } from './blockReading';

/** All blocks of what is asked. */
export function blocksOf({ tables, scores }: Asked): readonly Block[] {
  return [
    ...tables.flatMap(({ values, formulas, numbers }) => [...values, ...formulas, ...numbers]),
    ...scores.flatMap(({ codes, keys, entered, formulas, formats, actuals, labels, locked, title }) => [
      ...Object.values(actuals ?? {}).filter((block): block is Block => block !== null),
      codes,
      keys,
      ...entered,
      formulas,
      formats,
      ...(labels === null ? [] : [labels]),
      ...(locked === null ? [] : [locked]),
      ...(title === null ? [] : [title]),
    ]),
  ];
}

/** The same without what is asked only of a book that is read with labels. */
export function withoutLabels({ tables, scores }: Asked): Asked {
  return {
    tables,
    scores: scores.map(({ actuals, ...table }) => ({
      ...table,
      actuals: actuals === null ? null : { ...actuals, locked: null },
      labels: null,
      locked: null,
      title: null,
    })),
  };
}
