import { bonusOf, deductionOf, isLimited } from './countyRegister';
import { type RandomCounty } from './randomCounty';

/** Hard cases of the register. */
export const REGISTER_CASES = [
  'a deduction in thousandths',
  'a ledger row with blanks after its texts',
  'a ledger row that does not count',
  'a bonus',
  'a bonus and a deduction of one unit',
  'an event of both lists',
  'a limit of the register',
] as const;

type RegisterCase = (typeof REGISTER_CASES)[number];

/** Notes the hard cases that the register of a county has. @param ids of its units */
export function noteRegister(
  county: RandomCounty,
  ids: readonly string[],
  note: (hardCase: RegisterCase, holds: boolean) => void,
): void {
  const { ledger } = county;
  note(
    'a deduction in thousandths',
    ledger.some(({ points }) => points % 500 !== 0),
  );
  note(
    'a ledger row with blanks after its texts',
    ledger.some(({ points, blank }) => points !== 0 && blank !== ''),
  );
  note(
    'a ledger row that does not count',
    ledger.some(({ points }) => points === 0),
  );
  note(
    'a bonus',
    ids.some((unit) => bonusOf(county, unit) > 0),
  );
  note(
    'a bonus and a deduction of one unit',
    ids.some((unit) => bonusOf(county, unit) > 0 && deductionOf(county, unit) < 0),
  );
  note(
    'a limit of the register',
    ids.some((unit) => isLimited(county, unit)),
  );
  note(
    'an event of both lists',
    ledger.some((row) =>
      ledger.some(
        (other) =>
          row.points > 0 &&
          other.points < 0 &&
          row.unit === other.unit &&
          row.event !== '' &&
          row.event === other.event,
      ),
    ),
  );
}
