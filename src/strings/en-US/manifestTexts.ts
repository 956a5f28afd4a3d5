import type { manifestTexts as chinese } from '../zh-CN/manifestTexts';

/** Texts of `manifest.xml`. */
export const manifestTexts = {
  DisplayName: 'Scorebook',
  Description:
    "Makes score sheets from a county's yearly assessment document, checks scores, deducts, and ranks.",
  'GetStarted.Title': 'Scorebook is ready',
  'GetStarted.Description': 'Press “Open pane” on the Home tab and begin by loading an assessment document.',
  'Group.Label': 'Scorebook',
  'Load.Tip':
    'Choose an assessment document (.docx, .xlsx or .txt) and read units, indicators, caps and the negative list from it.',
  'Generate.Tip':
    'Lists the changes first; once you agree, makes one score sheet per unit type. Scores and remarks entered are kept.',
  'Check.Tip': 'Checks every score against its cap again and lists what is wrong; changes no score.',
  'Compute.Tip':
    "Computes totals, deductions and final scores, ranks each unit type, and compares with Excel's own figures.",
  'Open.Tip': 'Opens the task pane: four steps, the selected row, findings and rankings.',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
