import { readFileSync } from 'node:fs';
import type { Definitions, UnitType } from '../../src/domain/definitions/definitions';
import { importDocument } from '../../src/importer/importDocument';

/** The document that is measured with; the 2020 one. */
export const DOCUMENT = 'assets/indicators-2020.txt';

/** Its score rows. */
export const ROWS = 1_500;

/** The county of the document with so many times the units of each type, each scored on what its original is. */
export function largeCounty(times: number): Definitions {
  const { definitions } = importDocument({ bytes: readFileSync(DOCUMENT), fileName: 'indicators-2020.txt' });
  return { ...definitions, unitTypes: definitions.unitTypes.map((type) => severalTimes(type, times)) };
}

function severalTimes(type: UnitType, times: number): UnitType {
  const turns = Array.from({ length: times }, (_, turn) => (turn === 0 ? '' : `${turn + 1}`));
  const own = type.indicators.filter(({ unit }) => unit !== null);
  return {
    ...type,
    units: turns.flatMap((mark) =>
      type.units.map((unit) => ({ ...unit, id: unit.id + mark, name: unit.name + mark })),
    ),
    indicators: [
      ...type.indicators.filter(({ unit }) => unit === null),
      ...turns.flatMap((mark) =>
        own.map((indicator) => ({
          ...indicator,
          id: indicator.id + mark,
          unit: indicator.unit === null ? null : indicator.unit + mark,
        })),
      ),
    ],
  };
}
