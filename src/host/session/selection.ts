import type { Area, Sheet } from '../model/book';
import { formatArea } from '../model/address';
import { sameArea } from '../model/areas';
import { EVENT } from './events';
import type { Session } from './session';
import { activateSheet } from './sheets';

/** Selects cells and brings their sheet to the front. @throws HostError InvalidOperation for a hidden sheet */
export function select(session: Session, sheet: Sheet, area: Area): void {
  activateSheet(session, sheet);
  if (sameArea(session.book.selection, area)) return;
  session.edit('view', () => (session.book.selection = area));
  session.events.fireForSheet(EVENT.selectionChanged, sheet.id, {
    address: formatArea(area),
    worksheetId: sheet.id,
  });
  session.events.fire(EVENT.workbookSelectionChanged, '', {});
}
