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
  'a factor that makes a half of a thousandth',
  'a factor that is none',
  'an entry without proof that is left out',
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
  const { factor, evidence } = county.settings;
  note(
    'a factor that makes a half of a thousandth',
    factor && ledger.some((row) => row.factor === '0.5' && row.item === '负面：细' && row.points === -63),
  );
  note(
    'a factor that is none',
    ledger.some((row) => row.factor === '11'),
  );
  note(
    'an entry without proof that is left out',
    evidence === 'leaveOut' && ledger.some((row) => !row.isProved && row.points !== 0),
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
