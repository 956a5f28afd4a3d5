import { checkedText } from '../../src/strings/checkedText';
import type { WorkbenchPage } from './browserPage';

const DEPARTMENTS = '县直部门';

/** What the pane shows in the course of the year's work. */
export type PaneState =
  | 'start'
  | 'failure'
  | 'plan'
  | 'generated'
  | 'scores'
  | 'freshFinding'
  | 'findings'
  | 'checked'
  | 'missing'
  | 'settings'
  | 'ranking';

/** Takes the pane through all that it can show, stopping at each state. */
export async function walkStates(
  workbench: WorkbenchPage,
  visit: (state: PaneState) => Promise<void>,
): Promise<void> {
  await visit('start');

  await workbench.chooseDocument('old.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  await workbench.pane.getByRole('alert').filter({ hasText: 'old.docx' }).waitFor();
  await visit('failure');
  await workbench.paneButton('failure.dismiss').click();

  await workbench.paneButton('definitions.bundled').click();
  await workbench.paneButton('plan.confirm').waitFor();
  await workbench.openStep('definitions');
  await visit('plan');

  await workbench.paneButton('plan.confirm').click();
  await workbench.said('outcome.generated', { sheets: 5, rows: 1500 });
  await visit('generated');

  await workbench.fillExamples();
  await workbench.goTo(DEPARTMENTS, 'K6');
  await workbench.pane.locator('dl').waitFor();
  await visit('scores');

  await workbench.paste(DEPARTMENTS, 'K8', '77');
  await workbench.paste(DEPARTMENTS, 'K9', '５分');
  await workbench.pane.getByRole('heading', { name: workbench.text('fresh.title') }).waitFor();
  await visit('freshFinding');

  await workbench.paneButton('command.check').click();
  const findings = workbench.pane.getByRole('region', { name: workbench.text('findings.title') });
  await findings.getByRole('button', { name: workbench.text('failure.dismiss') }).waitFor();
  await workbench.openFindings('responsibleUnknown');
  await workbench.openFindings('capDerived');
  await workbench.pane
    .getByRole('button', { name: checkedText(workbench.language, 'mark') })
    .first()
    .click();
  await workbench.pane.getByLabel(checkedText(workbench.language, 'by')).fill('A');
  await visit('findings');

  await workbench.pane
    .getByRole('button', { name: checkedText(workbench.language, 'confirm'), exact: true })
    .click();
  await workbench.pane
    .getByText(checkedText(workbench.language, 'title', { count: 1 }), { exact: true })
    .click();
  await visit('checked');

  await workbench.pane.getByText(workbench.text('scores.missing')).click();
  await workbench.pane.locator('details details').first().click();
  await visit('missing');

  await workbench.compute();
  await workbench.pane
    .getByRole('combobox', { name: workbench.text('ranking.type') })
    .selectOption(DEPARTMENTS);
  await visit('ranking');

  await workbench.paneButton('settings.open').click();
  await workbench.pane.getByRole('textbox').first().waitFor();
  await visit('settings');
}
