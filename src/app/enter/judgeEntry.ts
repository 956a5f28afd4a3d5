import { isFactor } from '../../domain/deductions/factor';
import { readEntryDate } from '../../importer/words/entryDate';
import {
  EVIDENCE,
  isTimes,
  readLedger,
  type Evidence,
  type LedgerFault,
} from '../../domain/deductions/readLedger';
import type { Definitions, NegativeItem } from '../../domain/definitions/definitions';
import type { Told } from '../../domain/findings/finding';
import { readNumberCell } from '../../domain/scoring/readNumberCell';
import { foreignFormat } from '../../domain/scoring/numberFormat';
import { isErrorValue } from '../../domain/scoring/readScore';
import { caselessText, tidyText } from '../../domain/text/tidyText';
import { BLANK_CELL, type ScoreTableCell } from '../../importer/scores/scoreTable';
import { withoutLevel } from '../../importer/words/entryHeaders';
import { EXCEL_LIMITS } from '../../workbook/excel/excelLimits';
import type { TableRegisterEntry } from './entryTable';
import { enteredAs } from './judgeScore';
import { cellsBy, REGISTER_COLUMNS, type RegisterCells } from './registerRows';

/** Why an entry is not written: what the check would say of it, or that it is not clear what is meant. */
export type RefusedRegisterEntry =
  | 'itemNone'
  | 'tierNone'
  | 'tierUnknown'
  | 'tierUnexpected'
  | 'timesNone'
  | 'timesInvalid'
  | 'factorInvalid'
  | 'factorOff'
  | 'pointsMissing'
  | 'mergedTimes'
  | 'errorValue'
  | 'tooLong';

/** What an entry of a table comes to in the register. */
export type JudgedEntry =
  | {
      readonly state: 'good';
      readonly cells: RegisterCells;
      /** What it lacks of what it is to be proved by. */
      readonly lacks: readonly Evidence[];
    }
  | { readonly state: 'refused'; readonly why: RefusedRegisterEntry };

/** What the book says of entries. */
export interface EntryRule {
  readonly definitions: Definitions;
  /** Whether the register has, or is to have, a column of factors. */
  readonly hasFactors: boolean;
}

/** What unit and item are called in the register. */
export interface EntryLabels {
  readonly unit: string;
  readonly item: string;
}

const STROKE = /^[-\u2014\uff0d/\uff0f]+$/u;

/** Judges an entry as the check does once it stands in its row. Pure. */
export function judgeEntry(
  { cells }: TableRegisterEntry,
  item: NegativeItem,
  labels: EntryLabels,
  { definitions, hasFactors }: EntryRule,
): JudgedEntry {
  const times = numberOf(cells.times, isTimes);
  const factor = numberOf(textOf(cells.factor) === '' ? BLANK_CELL : cells.factor, isFactor);
  // A number that stands once beside several rows may be meant once.
  if (times.isMerged) return { state: 'refused', why: 'mergedTimes' };
  if (times.number === null) return { state: 'refused', why: 'timesInvalid' };
  if (factor.number === null) return { state: 'refused', why: 'factorInvalid' };
  // Of factors 1 is what counts without one.
  const wantsFactor = factor.number !== '' && factor.number !== 1;
  if (wantsFactor && !hasFactors) return { state: 'refused', why: 'factorOff' };
  const wanted = cellsBy((code) => {
    switch (code) {
      case 'unit':
      case 'item':
        return labels[code];
      case 'tier':
        return tierOf(textOf(cells.tier), item);
      case 'times':
        return times.number ?? '';
      case 'factor':
        return wantsFactor ? (factor.number ?? '') : '';
      case 'date':
        return dateOf(cells.date);
      default:
        return textOf(cells[code]);
    }
  });
  const texts = REGISTER_COLUMNS.map((code) => wanted[code]);
  if (texts.some(isErrorValue)) return { state: 'refused', why: 'errorValue' };
  if (texts.some((text) => String(text).length > EXCEL_LIMITS.text))
    return { state: 'refused', why: 'tooLong' };
  const fault = faultOf(wanted, definitions);
  if (fault !== null) return { state: 'refused', why: fault };
  const lacks = EVIDENCE.filter((code) => wanted[code] === '');
  return { state: 'good', cells: wanted, lacks };
}

/** What the check says of an entry; null where it counts. */
export function faultOf(
  { unit, item, tier, times, factor, event }: RegisterCells,
  definitions: Definitions,
): RefusedRegisterEntry | null {
  const entry = {
    unit: String(unit),
    item: String(item),
    tier: String(tier),
    event: String(event),
    times,
    factor,
    unproved: [],
  };
  const [reading] = readLedger([entry], definitions, { sameEventOnce: false, evidence: 'off' });
  return reading?.state === 'refused' ? whyOf(reading.refusal) : null;
}

function whyOf({ code, params }: Told<LedgerFault>): RefusedRegisterEntry {
  switch (code) {
    case 'ledgerUnfinished':
      return `${params.missing}None`;
    case 'ledgerTierUnknown':
      return 'tierUnknown';
    case 'ledgerTierUnexpected':
      return 'tierUnexpected';
    case 'ledgerFactorInvalid':
      return 'factorInvalid';
    case 'ledgerPointsMissing':
      return 'pointsMissing';
    case 'ledgerUnitUnknown':
    case 'ledgerItemUnknown':
      // Both were found before; somebody renamed them since.
      return 'itemNone';
    case 'ledgerUnproved':
    case 'ledgerTimesInvalid':
      return 'timesInvalid';
  }
}

/** A number as it is written; empty of a blank cell, null of what is no such number. */
function numberOf(
  { value, format, isMerged }: ScoreTableCell,
  isGood: (number: number) => boolean,
): { readonly number: number | '' | null; readonly isMerged: boolean } {
  const reading = readNumberCell({ value: enteredAs(value), numberFormat: format }, isGood);
  if (reading.state === 'blank') return { number: '', isMerged: false };
  return { number: reading.state === 'number' ? reading.number : null, isMerged };
}

/** A tier as the lists call it; the sheets say 省级 of a tier 省, too. */
function tierOf(text: string, { tiers }: NegativeItem): string {
  const written = tidyText(text.normalize('NFKC'));
  const named = (wanted: string): string | undefined =>
    tiers.find(({ name }) => caselessText(name.normalize('NFKC')) === caselessText(wanted))?.name;
  return named(written) ?? named(withoutLevel(written)) ?? written;
}

/** A date as the number of its day, where it plainly is one; any other text as it is. */
function dateOf({ value, format, text }: ScoreTableCell): string | number {
  if (typeof value === 'number' && foreignFormat(format) === 'date') return Math.floor(value);
  return readEntryDate(text) ?? textOf({ text });
}

/** What a cell says; a stroke says that there is nothing to say. */
function textOf({ text }: Pick<ScoreTableCell, 'text'>): string {
  const trimmed = text.trim();
  return STROKE.test(trimmed) ? '' : trimmed;
}
