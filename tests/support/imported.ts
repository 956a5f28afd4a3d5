import { expect } from '@jest/globals';
import type { UnitType } from '../../src/domain/definitions/definitions';
import type { FindingCode } from '../../src/domain/findings/codes';
import { importDocument, type ImportedDocument } from '../../src/importer/importDocument';

/** Imports a file and fails on every finding that was not expected; the county's name is no matter here. */
export function importExpecting(bytes: Uint8Array, expected: readonly FindingCode[] = []): ImportedDocument {
  const imported = importDocument({ bytes, fileName: '考核指标' });
  const codes = imported.findings.map(({ code }) => code).filter((code) => code !== 'countyInferred');
  expect(codes).toEqual(expected);
  return imported;
}

/** The same for a text dump. `|` stands for the tab that begins a cell. */
export function importLines(lines: string, expected: readonly FindingCode[] = []): ImportedDocument {
  return importExpecting(new TextEncoder().encode(lines.replace(/^( *)\|/gm, '$1\t')), expected);
}

/** The only unit type of an import. */
export function onlyType({ definitions }: ImportedDocument): UnitType {
  const [type, second] = definitions.unitTypes;
  if (type === undefined || second !== undefined)
    throw new Error(`${definitions.unitTypes.length} unit types`);
  return type;
}

/** Indicators in short: `unit: category(points) > name = points`. */
export function shorten(type: UnitType): readonly string[] {
  return type.indicators.map(({ unit, category, categoryCap, name, cap }) => {
    const owner = type.units.find(({ id }) => id === unit)?.name ?? '共性';
    const of = categoryCap === null ? '' : `(${categoryCap / 1000})`;
    return `${owner}: ${category}${of} > ${name} = ${cap === null ? '?' : cap / 1000}`;
  });
}

/** A dump of one unit of county departments with its table; cells of a row are apart by ` ¦ `. */
export function unitTable(header: string, ...rows: readonly string[]): string {
  return `一、县直部门目标责任考核指标\n1.县财政局\n${tableLines(header, ...rows)}\n`;
}

/** The same without the headings; for {@link importLines}. */
export function tableLines(...rows: readonly string[]): string {
  const dump = rows.map((row) =>
    row
      .split(' ¦ ')
      .map((cell) => `|${cell}\n`)
      .join(''),
  );
  return dump.join('\n');
}

/** The indicators of the only unit type of a dump, in short. */
export function indicatorsOf(dump: string, expected: readonly FindingCode[] = []): readonly string[] {
  return shorten(onlyType(importLines(dump, expected)));
}
