import { readGradeBand } from '../../domain/grading/gradeBand';
import type { BookSetting } from '../../app/bookSettings';
import type { Text } from '../shared/paneContext';

/** What is wrong with a setting that was refused, and what to do. */
export function faultText({ code, kind, help }: BookSetting, entered: string, text: Text): string {
  if (kind === 'percent') return text('settings.faultPercent', { entered });
  if (code === 'vetoGrade') return text('settings.faultVeto', { entered });
  // A grade that reads well was refused for its place among the others.
  if (code.startsWith('grade:') && readGradeBand(entered) !== null) {
    return text('settings.faultGradeTaken', { entered });
  }
  return text('settings.fault', { entered, help });
}
