import type { Session } from '../app/session/session';

/** What a button of the ribbon has the session do. */
export type Command = (session: Session) => Promise<unknown>;

/** What each button of the ribbon does, by the function names of the manifest. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  // Choosing a file takes a person, and so does agreeing to a plan: both wait in the pane.
  loadDefinitions: (session) => {
    session.documents.ask();
    return Promise.resolve();
  },
  generateUnitSheets: (session) => session.plan(),
  checkScores: (session) => session.check(),
  computeTotals: (session) => session.compute(),
};
