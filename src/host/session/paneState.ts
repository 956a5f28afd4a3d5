import { EVENT } from './events';
import type { PaneState, Session } from './session';

/** Shows or hides the task pane, whoever asked for it, and tells the add-in. */
export function setPaneState(session: Session, state: PaneState): void {
  session.edit('view', () => (session.paneState = state));
  session.events.fire(EVENT.paneVisibility, '', { visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
}
