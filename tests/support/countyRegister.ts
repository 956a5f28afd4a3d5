import { pointsFromThousandths, type Points } from '../../src/domain/points/points';
import type { RandomCounty } from './randomCounty';
import { plainRegister } from './randomLedger';

/** What the register takes off a unit, by id. */
export function deductionOf(county: RandomCounty, unit: string): Points {
  return pointsFromThousandths(registerOf(county, unit).deduction);
}

/** What the register adds to a unit, by id. */
export function bonusOf(county: RandomCounty, unit: string): Points {
  return pointsFromThousandths(registerOf(county, unit).bonus);
}

/** Whether a limit keeps a unit from all that the register adds or takes off. */
export function isLimited(county: RandomCounty, unit: string): boolean {
  return registerOf(county, unit).isCut;
}

function registerOf({ ledger, definitions, settings }: RandomCounty, unit: string) {
  const name = definitions.unitTypes.flatMap(({ units }) => units).find(({ id }) => id === unit)?.name;
  const { sameEventOnce, evidence, limits } = settings;
  return plainRegister(ledger, name ?? '', { sameEventOnce, evidence, limits, lists: definitions });
}
