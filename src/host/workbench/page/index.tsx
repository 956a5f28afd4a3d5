import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageFor } from '../../../strings/texts';
import { WorkbenchPage } from './WorkbenchPage';
import { Workbench } from './workbench';
import './workbench.css';
import './boxes.css';

/** Office's display language: what the address asks for, else the browser's. */
const displayLanguage = new URLSearchParams(window.location.search).get('lang') ?? navigator.language;
const language = languageFor(displayLanguage);

document.documentElement.lang = language;

const root = document.getElementById('workbench');
if (root === null) throw new Error('The page has no element for the workbench.');

const workbench = new Workbench(language === 'zh-CN' ? 'zh-CN' : displayLanguage);
createRoot(root).render(
  <StrictMode>
    <WorkbenchPage workbench={workbench} language={language} />
  </StrictMode>,
);
void workbench.open(null);
