import type { Area, Sheet } from '../model/book';
import { fitsSheet, intersect } from '../model/areas';
import { contentAt, setStyle, styleAt } from '../model/cells';
import type { CellContent } from '../model/content';
import type { CellStyle } from '../model/style';
import { offsetFormula } from '../formula/offsetFormula';
import { apiNotFound, invalidArgument } from '../protocol/hostError';
import { requireAllowed, requireUnlocked } from './protect';
import type { Session } from './session';
import { writeContent } from './writeContent';
import { forEachPosition } from './writeGrid';

export type Copied = 'All' | 'Formulas' | 'Values' | 'Formats';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Copies cells; the target is filled with whole repetitions of the source, or grows to its size.
 * Validations, conditional formats and merges are not copied by this host: `All` is refused when the source has any.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copyArea(session: Session, from: Place, to: Place, what: Copied): void {
  if (what === 'All') refuseRules(from);
  const target = targetOf(from.area, to.area);
  if (!fitsSheet(target)) throw invalidArgument('The copy leaves the sheet.');
  requireUnlocked(to.sheet, target);
  if (what === 'All' || what === 'Formats') requireAllowed(to.sheet, null, 'copying formats');
  const taken = take(session, from, what);
  const write = () => {
    forEachPosition(target, (row, column) => {
      const source =
        taken[(row - target.row) % from.area.rows]?.[(column - target.column) % from.area.columns];
      if (source !== undefined) put(session, to.sheet, row, column, source, what);
    });
  };
  session.edit(what === 'Formats' ? 'book' : { sheet: to.sheet, area: target }, write);
}

function refuseRules({ sheet, area }: Place): void {
  const areas = [
    ...sheet.merges,
    ...sheet.validations.map((rule) => rule.area),
    ...sheet.conditionalFormats.map((rule) => rule.area),
  ];
  if (areas.some((other) => intersect(other, area) !== null)) {
    throw apiNotFound('copying validations, conditional formats and merged areas');
  }
}

function targetOf(source: Area, target: Area): Area {
  const repeats = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return repeats ? target : { ...target, rows: source.rows, columns: source.columns };
}

interface Taken {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** Taken before anything is written: source and target may overlap. */
function take(session: Session, { sheet, area }: Place, what: Copied): readonly (readonly Taken[])[] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_unused, j) => {
      const row = area.row + i;
      const column = area.column + j;
      const content = what === 'Values' ? session.value(sheet, row, column) : contentAt(sheet, row, column);
      return { row, column, content, style: styleAt(sheet, row, column) };
    }),
  );
}

function put(session: Session, sheet: Sheet, row: number, column: number, source: Taken, what: Copied): void {
  if (what === 'All' || what === 'Formats') setStyle(sheet, row, column, source.style);
  if (what === 'Formats') return;
  const { content } = source;
  const moved: CellContent =
    content.kind === 'formula'
      ? { kind: 'formula', formula: offsetFormula(content.formula, row - source.row, column - source.column) }
      : content;
  writeContent(session, sheet, row, column, moved);
}
