import { sheetText, type Language } from '../../strings/texts';
import { writeLevels } from '../layout/levelTexts';
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

/** What a row of a score sheet says of itself, but for its figures. */
export function rowTexts(row: ScoreRow, language: Language): RowTexts {
  const none = { part: '', category: '', indicator: '', ...NO_DETAILS };
  const partName = (part: 'common' | 'own'): string =>
    sheetText(language, part === 'common' ? 'part.common' : 'part.own');
  switch (row.kind) {
    case 'unit':
      return { ...none, indicator: row.unit.group ?? '' };
    case 'indicator':
      return {
        part: partName(row.indicator.part),
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
        part: partName(row.subtotal.part),
        category: row.subtotal.category,
        indicator: sheetText(language, 'row.subtotal'),
      };
    case 'part':
      return {
        ...none,
        part: partName(row.part),
        indicator: sheetText(language, row.part === 'common' ? 'row.commonTotal' : 'row.ownTotal'),
      };
    case 'total':
    case 'bonus':
    case 'deduction':
    case 'final':
    case 'rank':
      return { ...none, indicator: sheetText(language, `row.${row.kind}`) };
  }
}
