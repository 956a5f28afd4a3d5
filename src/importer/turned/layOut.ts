import type { NeutralDocument } from '../document/neutralDocument';
import { tableNumbers } from '../inventory/outline';
import type { ReadingTable } from '../reading/reading';
import { turnAnyTable, turnTable, type TurnedTable } from './turnTable';

/** A document with its tables the way round in which they are read. */
export interface LaidOut {
  readonly document: NeutralDocument;
  /** The tables whose rows were made columns, by their numbers from 1: what their units are parted by. */
  readonly turned: ReadonlyMap<number, TurnedTable['groups']>;
}

/**
 * Turns the tables in which units have rows and indicators columns, so that all are read in one way.
 *
 * @param said what a person said of a table by its number: whether it is to be turned counts before its looks
 */
export function layOut(
  document: NeutralDocument,
  said: ReadonlyMap<number, Pick<ReadingTable, 'turned'>>,
): LaidOut {
  const numbers = tableNumbers(document);
  const turned = new Map<number, TurnedTable['groups']>();
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const number = numbers.get(block) ?? 0;
    const wish = said.get(number)?.turned;
    if (wish === false || block.rows.some(({ cells }) => cells.some(({ tables }) => tables !== undefined)))
      return block;
    const found = wish === true ? turnAnyTable(block) : turnTable(block);
    if (found === null) return block;
    turned.set(number, found.groups);
    return found.table;
  });
  return { document: turned.size === 0 ? document : { ...document, blocks }, turned };
}
