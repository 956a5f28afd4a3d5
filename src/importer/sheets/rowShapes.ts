import { headerWord, LEAST_HEADER_WORDS } from '../words/headerWords';
import type { VisibleCell, VisibleRow } from './visibleRows';

/** Whether the row bears the words of a header. */
export function isHeaderRow(row: VisibleRow): boolean {
  return filled(row).filter(({ text }) => headerWord(text) !== null).length >= LEAST_HEADER_WORDS;
}

/** The cells that bear a text. */
export function filled({ cells }: VisibleRow): readonly VisibleCell[] {
  return cells.filter(({ text }) => text !== '');
}
