import { MINIMUM_API } from '../app/minimumApi';
import type { Session } from '../app/session/session';
import { loadTexts } from '../strings/loadTexts';
import { COMMANDS, type Command } from './commandTable';

/** Ties the ribbon's buttons to the session that the pane shows. */
export function associateCommands(session: Session): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(session, command, event);
    });
  }
}

/**
 * Shows the pane, where progress, plan, findings and failures are, and does the work. The event is
 * completed whatever happens: Excel would not take another press of a button otherwise. In an Excel
 * that is too old the pane is all there is: it says so.
 */
export async function runCommand(
  session: Session,
  command: Command,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    await Promise.all([showPane(), isSupported() ? spoken(session, command) : null]);
  } finally {
    event.completed();
  }
}

/** A press may be what opens the page: findings and messages are told in a language that is there by then. */
async function spoken(session: Session, command: Command): Promise<unknown> {
  await loadTexts(session.state().language);
  return command(session);
}

function isSupported(): boolean {
  return Office.context.requirements.isSetSupported(MINIMUM_API.set, MINIMUM_API.version);
}

/** A pane that cannot be shown is no reason not to do the work; its results are in the workbook too. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // A host without the shared runtime shows the pane by its own button only.
  }
}
