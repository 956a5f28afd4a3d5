import { isMark, isNoMark } from '../inventory/columnShapes';
import { headerWord } from '../words/headerWords';
import { halfWidth } from '../words/plainText';
import { splitPoints } from '../words/writtenPoints';
import { textAt } from './slots';
import { TOTAL, type TurnedShape } from './turnedShape';

/** What the points of a unit usually add up to. */
const USUAL_SUMS = [100, 1000];

/**
 * Whether points tell that the columns are indicators: in their names, in a row or columns of their own, or as what each
 * unit's figures add up to; marks tell it too.
 */
export function tellsPoints(shape: TurnedShape): boolean {
  const { grid, labels, units, indicators } = shape;
  if (labels.some(({ label }) => ['points', 'weight'].includes(headerWord(label) ?? ''))) return true;
  if (indicators.every(({ columns }) => columns.some(({ word }) => word === 'points'))) return true;
  const named = indicators.flatMap(({ columns: [first], nameRow }) => {
    const name = first === undefined ? '' : textAt(grid, nameRow, first.column);
    return first === undefined || TOTAL.test(halfWidth(name)) ? [] : [{ name, column: first.column }];
  });
  const names = named.map(({ name }) => name);
  if (names.every((name) => splitPoints(name).points !== null || /[(（]\d+(?:\.\d+)?[)）]$/.test(name)))
    return true;
  const values = units.map(({ row }) => named.map(({ column }) => textAt(grid, row, column)));
  const areMarks = values.flat().every((text) => text === '' || isMark(text) || isNoMark(text));
  return (areMarks && values.flat().some(isMark)) || values.every(addUp);
}

/** Whether figures, with what stands where there are none, make a usual sum. */
function addUp(texts: readonly string[]): boolean {
  const told = texts.filter((text) => text !== '' && !isNoMark(text));
  const figures = told.map((text) => /^(\d+(?:\.\d+)?)分?$/.exec(halfWidth(text))?.[1]);
  if (figures.length === 0 || figures.includes(undefined)) return false;
  const sum = figures.reduce((total, figure) => total + Math.round(Number(figure) * 1000), 0);
  return USUAL_SUMS.includes(sum / 1000);
}
