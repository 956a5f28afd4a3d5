import { formatArea } from '../model/address';
import type { Sheet } from '../model/book';
import { contentAt, styleAt } from '../model/cells';
import { listed, ruleAt } from '../session/validate';
import type { Session } from '../session/session';
import { isVisible } from '../session/sheets';
import { shownText } from '../text/shownText';
import { editedText } from '../typing/editedText';
import { filterAt } from './filterAt';
import { offersLink } from './linkAt';
import type { BookPicture, SelectedCell } from './picture';

/** Tabs, the sheet in front and its selection. */
export function drawBook(session: Session): BookPicture {
  const { book } = session;
  return {
    tabs: book.sheets.filter(isVisible).map(({ id, name, tabColor, protection }) => ({
      id,
      name,
      color: tabColor,
      isProtected: protection.on,
    })),
    active: session.activeSheet.name,
    selection: book.selection,
    cell: selectedCell(session),
    canUndo: session.undo.canUndo,
    canRedo: session.undo.canRedo,
    isPaneShown: session.paneState === 'Visible',
  };
}

function selectedCell(session: Session): SelectedCell {
  const sheet = session.activeSheet;
  const area = session.book.selection;
  const { row, column } = area;
  const rule = ruleAt(sheet, row, column);
  const list = rule?.rule['list'] as { readonly source?: unknown } | undefined;
  const prompt = rule?.prompt?.showPrompt === true ? rule.prompt : null;
  return {
    address: formatArea(area),
    content: editedText(contentAt(sheet, row, column), styleAt(sheet, row, column).numberFormat),
    locked: sheet.protection.on && styleAt(sheet, row, column).locked,
    hasFilter: filterAt(sheet, row, column) !== null && mayFilter(sheet),
    choices: list === undefined ? null : listed(session, sheet, String(list.source)).filter(isFilled),
    prompt: prompt === null ? null : { title: prompt.title, message: prompt.message },
    hasLink: offersLink(sheet, row, column, shownText(session.value(sheet, row, column), 'General')),
  };
}

function mayFilter({ protection }: Sheet): boolean {
  return !protection.on || protection.options['allowAutoFilter'] === true;
}

function isFilled(text: string): boolean {
  return text !== '';
}
