import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import { keyOfSheetText, sheetText, type Language } from '../../strings/texts';
import { cellAddress } from '../../workbook/formulas/address';
import { TABLE_COLUMNS, type CodedRole } from '../../workbook/layout/codeRow';
import { headersOf, type Column } from '../../workbook/layout/table';
import type { BookSnapshot, Value } from '../../workbook/snapshot/snapshot';

const ROLES = ['about', 'indicators', 'units', 'negative', 'ledger'] as const;

/** Headers that people wrote over: a column stays what its hidden code says, whatever stands above it. */
export function headerFindings(snapshot: BookSnapshot, language: Language): readonly Finding[] {
  return [
    ...ROLES.flatMap((role) => {
      const table = snapshot.tables[role];
      const [codes = [], headers = []] = table?.values ?? [];
      return table === undefined ? [] : ofTable(role, { ...table, codes, headers }, language);
    }),
    ...snapshot.scores.flatMap((table) => ofTable('scores', table, language)),
  ];
}

interface Header {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly codes: readonly Value[];
  readonly headers: readonly Value[];
}

function ofTable(role: CodedRole, table: Header, language: Language): readonly Finding[] {
  const { sheet, row, column, codes, headers } = table;
  return codes.flatMap((code, at): readonly Finding[] => {
    const known: Column<string> | undefined = TABLE_COLUMNS[role].find((each) => each.code === code);
    const own = known?.header ?? null;
    const entered = String(headers[at] ?? '');
    if (known === undefined || own === null || keyOfSheetText(entered, headersOf(known)) !== null) return [];
    return [
      makeFinding('headerChanged', {
        cell: { sheet, cell: cellAddress(row + 1, column + at) },
        params: { entered, header: sheetText(language, own) },
      }),
    ];
  });
}
