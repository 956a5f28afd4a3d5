import type { CheckedFindings } from '../findingTexts';
import { bookTexts } from './bookTexts';
import { findingKinds } from './findingKinds';
import { importTexts } from './importTexts';

const findings = { ...importTexts, ...bookTexts };

/** What is told of workbooks and documents in Chinese; see `ToldTexts`. */
export const toldTexts = {
  findings: findings satisfies CheckedFindings<typeof findings>,
  findingKinds,
  imports: importTexts,
};
