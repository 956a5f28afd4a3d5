import { unitNames } from '../../domain/definitions/unitNames';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import type { UnitResult } from '../../domain/scoring/computeResults';
import { toldPart } from '../../workbook/layout/partWords';
import { FIRST_ROW } from '../../workbook/layout/table';
import type { BookState } from '../book/bookState';

/** Parts that are not folded though some of their indicators are not assessed, each at its total. */
export function foldingFindings(
  results: readonly UnitResult[],
  { definitions, layouts, stored }: Pick<BookState, 'definitions' | 'layouts' | 'stored'>,
): readonly Finding[] {
  const types = new Map(definitions.unitTypes.map((type) => [type.id, type]));
  const names = unitNames(definitions.unitTypes);
  return results.flatMap(({ unit, unitType, unfolded }) =>
    unfolded.map(({ part, why }) => {
      const block = layouts.get(unitType)?.blocks.find((one) => one.unit.id === unit);
      const row = block?.parts.find((one) => one.part === part)?.row ?? FIRST_ROW;
      const sheet = stored.find((one) => one.unitType === unitType);
      const cell = sheet?.rows[row - FIRST_ROW]?.place('counted');
      return makeFinding('partNotFolded', {
        ...(cell === undefined ? {} : { cell }),
        subject: { kind: 'unit', id: unit },
        params: {
          variant: why,
          unit: names.get(unit) ?? '',
          part: toldPart(part, types.get(unitType) ?? {}),
        },
      });
    }),
  );
}
