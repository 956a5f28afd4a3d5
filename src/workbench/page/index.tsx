import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageFor } from '../../strings/texts';
import { forgetLanguage } from '../../taskpane/office/paneLanguage';
import { WorkbenchPage } from './WorkbenchPage';
import { Workbench } from './workbench';
import './look/workbench.css';
import './look/bars.css';
import './look/grid.css';
import './look/tabs.css';
import './look/pane.css';
import './look/menus.css';

/** Office's display language: what the address asks for, else the browser's. */
const askedLanguage = new URLSearchParams(window.location.search).get('lang');
const displayLanguage = askedLanguage ?? navigator.language;
const language = languageFor(displayLanguage);

document.documentElement.lang = language;

// What was chosen in the pane earlier would show it in another language than the address asks for.
if (askedLanguage !== null) forgetLanguage();

const root = document.getElementById('workbench');
if (root === null) throw new Error('The page has no element for the workbench.');

const workbench = new Workbench(language === 'zh-CN' ? 'zh-CN' : displayLanguage);
createRoot(root).render(
  <StrictMode>
    <WorkbenchPage workbench={workbench} language={language} />
  </StrictMode>,
);
void workbench.open(null);
