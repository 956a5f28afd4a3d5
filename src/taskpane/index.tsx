import { createRoot } from 'react-dom/client';
import { currentSession } from '../app/session/currentSession';
import { App } from './App';
import { Boundary } from './Boundary';
import { fetchAhead } from './fetchAhead';
import { loadPaneTexts } from '../strings/loadTexts';
import { paneLanguage } from './office/paneLanguage';
import { support } from './office/support';
import { SessionContext } from './shared/paneContext';
import { Unsupported } from './Unsupported';

/** Shows the pane in the page's element `root`, or why it cannot be shown. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('the page has no element "root"');
  const found = await support();
  const language = paneLanguage();
  // Where they do not come, the page goes on to say what may hold them back.
  await loadPaneTexts(language);
  if (found !== 'supported') {
    createRoot(element).render(<Unsupported reason={found} language={language} />);
    return;
  }
  currentSession.setLanguage(language);
  createRoot(element).render(
    <SessionContext value={currentSession}>
      <Boundary>
        <App />
      </Boundary>
    </SessionContext>,
  );
  const isRead = currentSession.open();
  void fetchAhead(isRead);
  await isRead;
}

void start();
