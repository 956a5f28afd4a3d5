import type { ChinesePane } from '../chinesePane';
import type { CheckedFindings } from '../findingTexts';
import type { Translated } from '../placeholders';
import type { errorTexts as ChineseErrors } from '../zh-CN/errorTexts';
import type { importTexts as ChineseImports } from '../zh-CN/importTexts';
import { bookTexts, findingKinds } from './bookTexts';
import { errorTexts } from './errorTexts';
import { importTexts } from './importTexts';
import { mendTexts } from './mendTexts';
import { paneTexts } from './paneTexts';
import { planTexts } from './planTexts';
import { rulesTexts } from './rulesTexts';

const pane = { ...paneTexts, ...mendTexts, ...planTexts, ...rulesTexts };
const findings = { ...importTexts, ...bookTexts };

/** What is told to people in English; see `LanguageTexts`. */
export const languageTexts = {
  pane: pane satisfies Translated<typeof pane, ChinesePane>,
  findings: findings satisfies CheckedFindings<typeof findings>,
  findingKinds,
  errors: errorTexts satisfies Translated<typeof errorTexts, typeof ChineseErrors>,
  imports: importTexts satisfies Translated<typeof importTexts, typeof ChineseImports>,
};
