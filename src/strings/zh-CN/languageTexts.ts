import type { CheckedFindings } from '../findingTexts';
import { bookTexts, findingKinds } from './bookTexts';
import { errorTexts } from './errorTexts';
import { importTexts } from './importTexts';
import { mendTexts } from './mendTexts';
import { paneTexts } from './paneTexts';
import { planTexts } from './planTexts';
import { rulesTexts } from './rulesTexts';

const findings = { ...importTexts, ...bookTexts };

/** What is told to people in Chinese; see `LanguageTexts`. */
export const languageTexts = {
  pane: { ...paneTexts, ...mendTexts, ...planTexts, ...rulesTexts },
  findings: findings satisfies CheckedFindings<typeof findings>,
  findingKinds,
  errors: errorTexts,
  imports: importTexts,
};
