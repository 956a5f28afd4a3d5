import type { Value } from '../../workbook/snapshot/snapshot';
import type { AliasDecision } from '../decideAliases';
import { changedTotals } from './changedTotals';
import { load } from './resourceMissing';
import type { JobUseCase } from './runJob';
import type { Outcome } from './sessionState';
import type { Store } from './store';

/** Saves settings; totals that were computed by the old ones are out of date. */
export async function saveSettingsJob(
  store: Store,
  useCase: JobUseCase,
  changes: ReadonlyMap<string, Value>,
): Promise<Outcome> {
  const { saveSettings } = await load(import('../saveSettings'));
  const saved = await saveSettings(useCase, changes);
  if (saved.kind === 'refused') return { kind: 'settingsRefused', count: saved.findings.length };
  store.set(changedTotals(store.get()));
  return { kind: 'settingsSaved', count: saved.count };
}

/** Notes which names are other names of a unit. */
export async function decideAliasesJob(
  useCase: JobUseCase,
  decisions: readonly AliasDecision[],
): Promise<Outcome> {
  const { decideAliases } = await load(import('../decideAliases'));
  const noted = await decideAliases(useCase, decisions);
  const yes = noted.filter(({ isAlias }) => isAlias).length;
  return { kind: 'aliasesDecided', yes, no: noted.length - yes };
}
