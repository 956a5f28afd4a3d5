import type { Finding } from '../../domain/findings/finding';
import type { BookSnapshot } from '../../workbook/snapshot/snapshot';
import { columnDamages } from '../book/columnDamage';
import { definitionTables, openedWrites } from '../plan/openedWrites';
import { carryOut } from '../typed/carryOut';
import type { UseCase } from '../useCase';
import { columnWrites } from './columnWrites';
import { mendedFindings } from './mendedFindings';

/** The book once nothing of somebody else's stands where definitions are written, and what was moved. */
export interface PutAside {
  readonly snapshot: BookSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * Moves columns that people inserted into definition tables to the right of them, before a document is written over
 * these tables: reading leaves such columns alone, writing would not. Nothing is done where there are none.
 */
export async function putAside(useCase: UseCase, snapshot: BookSnapshot): Promise<PutAside> {
  const damages = columnDamages(snapshot, useCase.language, 'strict').filter(
    ({ role, isReadable }) => role !== 'scores' && role !== 'ledger' && isReadable,
  );
  if (damages.length === 0) return { snapshot, findings: [] };
  const contents = await useCase.workbook.readSheets(damages.map(({ sheet }) => sheet));
  const writes = damages.flatMap((damage) => {
    const content = contents.find(({ sheet }) => sheet === damage.sheet);
    const how = { language: useCase.language, isConfirmed: true };
    return content === undefined ? [] : columnWrites(damage, content, () => null, how);
  });
  const late = await carryOut(useCase, snapshot, openedWrites(writes, definitionTables(snapshot)));
  const plan = { damages, answers: new Map<string, never>(), snapshot };
  return {
    snapshot: await useCase.workbook.read(),
    findings: [...mendedFindings(plan, contents), ...late],
  };
}
