import { definitionsIn } from '../../importer/importDocument';
import { takeInventory } from '../../importer/inventory/takeInventory';
import { changeReading } from './changeReading';
import type { DocumentReading } from './documentReading';
import { shownTables } from './shownTables';

/** Whether a table gives anything, and asks nothing more, once a person says that it is what it is taken for. Pure. */
export function confirmReads(reading: DocumentReading, number: number): boolean {
  const { document, said } = changeReading(reading, { kind: 'confirm', table: number });
  const inventory = takeInventory(document, said);
  const understood = { inventory, imported: definitionsIn(inventory) };
  const table = shownTables({ ...reading, said, understood }).find((one) => one.number === number);
  return table !== undefined && table.doubts.length === 0 && table.size.items > 0;
}
