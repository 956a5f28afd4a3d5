import { definitionsIn } from '../../importer/importDocument';
import { takeInventory } from '../../importer/inventory/takeInventory';
import type { Reading } from '../../importer/reading/reading';
import { changeReading } from './changeReading';
import type { DocumentReading } from './documentReading';
import { saidOf, shownTables, shownTypes } from './shownTables';

/**
 * Whether a table gives anything, and asks nothing more, once a person says that it is what it is taken for. Only the
 * table itself is read for it, as one that is common to the units that are known: whose it is was not in doubt. Pure.
 */
export function confirmReads(reading: DocumentReading, number: number): boolean {
  const table = shownTables(reading).find((one) => one.number === number);
  const said = saidOf(changeReading(reading, { kind: 'confirm', table: number }).said, number);
  if (table === undefined || said === null) return false;
  const { use, unitType, grid } = table;
  const { columns = {}, rows = {} } = said;
  const alone: Reading = {
    unitTypes: shownTypes(reading),
    tables: [
      {
        table: 1,
        use: use === 'own' || use === 'other' ? 'common' : use,
        ...(unitType === null ? {} : { unitType }),
        columns,
        rows,
      },
    ],
  };
  const inventory = takeInventory({ blocks: [grid] }, alone);
  const isSure = inventory.entries.every((entry) => entry.kind === 'line' || entry.doubts.length === 0);
  const { unitTypes, negativeList, bonusList = [] } = definitionsIn(inventory).definitions;
  const items = unitTypes.flatMap(({ indicators }) => indicators).length + negativeList.length;
  return isSure && items + bonusList.length > 0;
}
