import { cellAddress, textLiteral } from './address';
import type { Settings } from '../../domain/settings/settings';
import { SCORE_COLUMNS } from '../layout/columns';
import { columnIndex } from '../layout/table';
import { SCORE_CODES } from './formulaCodes';
import { tooPrecise } from './numberFormulas';

const CODE = (row: number): string => cellAddress(row, columnIndex(SCORE_COLUMNS, 'code'));
const SCORE = (row: number): string => cellAddress(row, columnIndex(SCORE_COLUMNS, 'score'));

/** What the column of checks says, as literals of a formula. */
export interface CheckTexts {
  /** Of the codes from the second one on: of a score that counts, which comes first, nothing is said. */
  readonly choices: string;
  readonly rounded: string;
}

/**
 * The texts that {@link checkFormula} chooses from.
 *
 * @param texts by code
 * @param rounded what it says of a score that counts with fewer decimals than it has
 */
export function checkTexts(texts: readonly string[], rounded: string): CheckTexts {
  return { choices: texts.slice(1).map(textLiteral).join(','), rounded: textLiteral(rounded) };
}

/** What the column of checks says of scores that follow from actuals, and the column that they show. */
export interface MethodCheckTexts {
  readonly unusable: string;
  readonly typedOver: string;
  /** Zero-based. */
  readonly byMethod: number;
}

/** The check text of an indicator's row. @param methods where its score follows from an actual */
export function checkFormula(
  row: number,
  texts: CheckTexts,
  settings: Pick<Settings, 'scoreDecimals'>,
  methods: MethodCheckTexts | null = null,
): string {
  const usual = usualCheck(row, texts, settings);
  if (methods === null) return `=${usual}`;
  const [unusable, typedOver] = [methods.unusable, methods.typedOver].map(textLiteral);
  const shown = cellAddress(row, methods.byMethod);
  const score = SCORE(row);
  const isTyped = `IF(${CODE(row)}=${SCORE_CODES.counted},IF(ISNUMBER($${shown}),${score}<>$${shown},TRUE),FALSE)`;
  return `=IF(${isUnusable(score)},${unusable},IF(${isTyped},${typedOver},${usual}))`;
}

/** What a score shows where the actual it follows from cannot be used: a text, so that nothing counts. */
export const UNUSABLE = '✗';

function isUnusable(score: string): string {
  return `IF(ISTEXT(${score}),${score}=${textLiteral(UNUSABLE)},FALSE)`;
}

function usualCheck(
  row: number,
  { choices, rounded }: CheckTexts,
  { scoreDecimals }: Pick<Settings, 'scoreDecimals'>,
): string {
  const ofCounted = `IF(${tooPrecise(SCORE(row), scoreDecimals)},${rounded},"")`;
  return `IF(${CODE(row)}=${SCORE_CODES.counted},${ofCounted},CHOOSE(${CODE(row)},${choices}))`;
}
