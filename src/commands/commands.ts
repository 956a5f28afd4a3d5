import { currentSession } from '../app/session/currentSession';
import { associateCommands } from './associateCommands';

// Runs in the pane's page, before the pane: a button of the ribbon may be what opens the page.
if ('Office' in globalThis) {
  void Office.onReady(({ host }) => {
    if (String(host) === 'Excel') associateCommands(currentSession);
  });
}
