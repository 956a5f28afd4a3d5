import type { UnitType } from '../../domain/definitions/definitions';
import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { componentsText, partsText } from '../../workbook/layout/partsText';

/**
 * A unit type with the parts and components that hold after an import. Those of the book stay, unless the document
 * brings others: then its indicators belong to these. Indicators that were in a part of the book stay in it where the
 * document knows of no parts. Pure.
 *
 * @param book the type as the book has it; undefined where it has none
 */
export function keptParts(
  type: UnitType,
  book: UnitType | undefined,
): { readonly type: UnitType; readonly findings: readonly Finding[] } {
  const subject = { kind: 'unitType', id: type.id } as const;
  if (type.parts !== undefined && (book === undefined || idsOf(type) !== idsOf(book))) {
    const params = { type: type.name, parts: textOf(type) };
    return { type, findings: [makeFinding('partsRead', { subject, params })] };
  }
  const { parts, components } = book ?? type;
  const partOf = new Map(book?.indicators.map((indicator) => [indicator.id, indicator.part]));
  const kept: UnitType = {
    id: type.id,
    name: type.name,
    units: type.units,
    ...(parts !== undefined || type.weights === undefined ? {} : { weights: type.weights }),
    ...(parts === undefined ? {} : { parts }),
    ...(components === undefined ? {} : { components }),
    indicators:
      type.parts === undefined && parts !== undefined
        ? type.indicators.map((each) => ({ ...each, part: partOf.get(each.id) ?? each.part }))
        : type.indicators,
  };
  const [said, has] = [textOf(type), textOf(kept)];
  if (type.parts === undefined || said === has) return { type: kept, findings: [] };
  const params = { variant: 'parts', type: type.name, said, book: has } as const;
  return { type: kept, findings: [makeFinding('ruleDiffers', { subject, params })] };
}

function idsOf({ parts }: UnitType): string {
  return JSON.stringify(parts?.map(({ id }) => id).sort());
}

function textOf({ parts = [], components = [] }: UnitType): string {
  return [partsText(parts), componentsText(components)].filter((text) => text !== '').join('；');
}
