import { readGradeBand } from '../../domain/grading/gradeBand';
import type { BookSetting } from '../../app/book/bookSettings';
import type { Text } from '../shared/paneContext';

/** What is wrong with a setting that was refused, and what to do. */
export function faultText({ code, kind }: BookSetting, entered: string, text: Text): string {
  if (kind === 'percent') return text('settings.faultPercent', { entered });
  if (code === 'vetoGrade') return text('settings.faultVeto', { entered });
  if (code.startsWith('grade:')) {
    // A grade that reads well was refused for its place among the others.
    const isRead = readGradeBand(entered) !== null;
    return text(isRead ? 'settings.faultGradeTaken' : 'settings.faultGrade', { entered });
  }
  return text('settings.fault', { entered });
}
