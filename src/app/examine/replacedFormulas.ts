import type { Finding } from '../../domain/findings/finding';
import { makeFinding } from '../../domain/findings/makeFinding';
import type { Seen } from '../../domain/findings/findingParams';
import { groupBy } from '../../domain/lists/groupBy';
import { remembered } from '../../domain/lists/remembered';
import {
  formulaShape,
  formulaTexts,
  sameFormula,
  type FormulaShape,
} from '../../workbook/formulas/formulaShape';
import type { BookState } from '../book/bookState';
import { computedCells, computedSources, type ComputedCell } from './computedCells';
import { freshTypes } from './freshTypes';
import { isFormula } from '../../workbook/snapshot/isFormula';

/**
 * Computed cells that hold something else than what we put there: a figure, a formula somebody wrote, or one that a
 * score which was cut and pasted has drawn to another row; whether Excel has calculated them or not.
 *
 * Where the rules in force are those the formulas were written by, ours are known. Otherwise (a setting
 * was changed and nothing computed since, an earlier version wrote them) those are told that are unlike the others.
 */
export function replacedFormulas(state: BookState, variant: Seen): readonly Finding[] {
  return replacedCells(state, freshTypes(state)).map(({ place, stands }) =>
    makeFinding('formulaOverwritten', { cell: place(), params: { entered: String(stands), variant } }),
  );
}

const replacedCells = remembered(
  (state: BookState, fresh: ReadonlySet<string>): readonly ComputedCell[] =>
    replacedAmong(computedCells(state), fresh),
  (state, fresh) => [...computedSources(state), [...fresh].join(' ')],
);

/** Those of some cells that hold something else. @param fresh unit types whose formulas were written by the rules in force */
export function replacedAmong<Cell extends ComputedCell>(
  cells: readonly Cell[],
  fresh: ReadonlySet<string>,
): readonly Cell[] {
  return [...groupBy(cells, ({ kind }) => kind).values()].flatMap((alike) => {
    const replaced = new Set<ComputedCell>(replacedOf(alike, fresh));
    return alike.filter((cell) => replaced.has(cell));
  });
}

/** A computed cell that holds another formula than ours, or none, with either taken apart. */
interface Other {
  readonly cell: ComputedCell;
  /** Null where it is no formula. */
  readonly stands: FormulaShape | null;
  readonly own: FormulaShape;
}

function taken(cell: ComputedCell): Other {
  const texts = formulaTexts(cell.own);
  const { stands } = cell;
  return {
    cell,
    stands: isFormula(stands) ? formulaShape(stands, texts) : null,
    own: formulaShape(cell.own, texts),
  };
}

/** Those of the cells of one kind that hold something else. */
function replacedOf(cells: readonly ComputedCell[], fresh: ReadonlySet<string>): readonly ComputedCell[] {
  const different = cells.filter(
    ({ stands, own }) => typeof stands !== 'string' || !sameFormula(stands, own),
  );
  if (different.length === 0) return [];
  const others = new Map(different.map((cell) => [cell, taken(cell)]));
  const isKnown = cells.some((cell) => fresh.has(cell.type) && !others.has(cell));
  // Where one was written by other rules, all are whose own formulas differ in nothing but rows and texts.
  const groups = groupBy(cells, ({ type, own }) => `${type} ${formulaShape(own, formulaTexts(own)).text}`);
  return [...groups.values()].flatMap((group) => {
    const own = group.flatMap((cell) => others.get(cell) ?? []);
    const isFresh = fresh.has(group[0].type);
    const replaced = (isFresh ? isKnown : own.length < group.length)
      ? own
      : unlikeOthers(own, [...others.values()], isFresh);
    return replaced.map(({ cell }) => cell);
  });
}

/** What is no formula, and formulas that are unlike most of the others. */
function unlikeOthers(own: readonly Other[], all: readonly Other[], isFresh: boolean): readonly Other[] {
  const usual = usualOf(own);
  return own.filter((each) => {
    if (each.stands === null) return isFresh || each.cell.stands !== '';
    if (usual.size > 1) return !usual.has(each);
    if (all.some((other) => other !== each && areAlike(each, other))) return false;
    return isFresh ? !refersAlike(each) : isFigure(each);
  });
}

/** So many are taken for the usual one in turn: most of the cells are like it. */
const TRIED = 8;

function usualOf(own: readonly Other[]): ReadonlySet<Other> {
  let usual: ReadonlySet<Other> = new Set();
  for (const one of own.filter(({ stands }) => stands !== null).slice(0, TRIED)) {
    const like = own.filter((other) => areAlike(one, other));
    if (like.length > usual.size) usual = new Set(like);
    if (usual.size * 2 > own.length) break;
  }
  return usual;
}

/** Whether formulas differ in nothing but rows that mean the same to either: its own, or those ours refers to. */
function areAlike(one: Other, other: Other): boolean {
  const [left, right] = [one.stands, other.stands];
  if (left === null || left.text !== right?.text) return false;
  return left.rows.every((row, index) => {
    const counterpart = right.rows[index] ?? 0;
    return (
      row === counterpart ||
      row - one.cell.row === counterpart - other.cell.row ||
      one.own.rows.some((each, at) => each === row && other.own.rows[at] === counterpart)
    );
  });
}

/** Whether a formula refers to the rows that ours refers to: all that can be said of one without its like. */
function refersAlike({ stands, own }: Other): boolean {
  const [found, wanted] = [stands, own].map((shape) => new Set(shape?.rows));
  return found?.size === wanted?.size && own.rows.every((row) => found?.has(row) === true);
}

/** Whether a formula refers to nothing and is not one of those by which we say that there is nothing. */
function isFigure({ cell, stands }: Other): boolean {
  return stands?.rows.length === 0 && cell.stands !== '=0' && cell.stands !== '=""';
}
