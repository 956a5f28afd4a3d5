import type { UnitType } from '../../domain/definitions/definitions';
import { sheetText, type Language } from '../../strings/texts';
import { writeLevels } from '../layout/levelTexts';
import { partName, partTotalName } from '../layout/partWords';
import type { ScoreRow } from '../layout/scoreSheet';
import { shortTarget } from '../layout/shortTarget';
import { joinNames } from '../layout/tableTexts';

type Detail = 'target' | 'responsible' | 'scorer' | 'standard' | 'levels';
type RowTexts = Readonly<Record<'part' | 'category' | 'indicator' | Detail, string>>;

const NO_DETAILS: Readonly<Record<Detail, string>> = {
  target: '',
  responsible: '',
  scorer: '',
  standard: '',
  levels: '',
};

/** What a row of a unit type's score sheet says of itself, but for its figures. */
export function rowTexts(row: ScoreRow, type: UnitType, language: Language): RowTexts {
  const none = { part: '', category: '', indicator: '', ...NO_DETAILS };
  switch (row.kind) {
    case 'unit':
      return { ...none, indicator: row.unit.group ?? '' };
    case 'indicator':
      return {
        part: partName(row.indicator.part, type, language),
        category: row.indicator.category,
        indicator: row.indicator.name,
        target: shortTarget(row.indicator.target, 'target'),
        responsible: joinNames(row.indicator.responsible),
        scorer: joinNames(row.indicator.scorer ?? []),
        standard: shortTarget(row.indicator.standard ?? '', 'standard'),
        levels: writeLevels(row.indicator.levels ?? [], language),
      };
    case 'subtotal':
      return {
        ...none,
        part: partName(row.subtotal.part, type, language),
        category: row.subtotal.category,
        indicator: sheetText(language, 'row.subtotal'),
      };
    case 'part':
      return {
        ...none,
        part: partName(row.part, type, language),
        indicator: partTotalName(row.part, type, language),
      };
    case 'total':
    case 'bonus':
    case 'deduction':
    case 'final':
    case 'rank':
      return { ...none, indicator: sheetText(language, `row.${row.kind}`) };
  }
}
