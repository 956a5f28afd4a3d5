import type { Job } from '../../app/session/sessionState';
import type { Text } from '../shared/paneContext';

/** What a job is doing, with the share that is done while it writes. */
export function jobText({ kind, stage, share, waiting }: Job, text: Text): string {
  if (waiting !== null) return text(waiting === 'excelBusy' ? 'stage.busy' : 'stage.waiting');
  const job = text(`job.${kind}`);
  if (stage === null) return text('stage.starting', { job });
  if (stage === 'writing' && share !== null) {
    return text('stage.writingShare', { job, percent: Math.round(share * 100) });
  }
  return text(`stage.${stage}`, { job });
}

/** What else there is to say of a job; empty where it goes as it should. */
export function noteText({ silent, waiting, refused, cancel }: Job, text: Text): string {
  const notes = [
    ...(refused === null ? [] : [text('job.refused', { job: text(`job.${refused}`) })]),
    ...(silent && waiting === null ? [text('job.silent')] : []),
    ...(cancel === 'no' && !silent ? [text('job.noCancel')] : []),
  ];
  return notes.join(' ');
}

/** Both without figures, for a live region: a share that counts up would be read out without end. */
export function spokenJobText(job: Job, text: Text): string {
  const spoken = noteText({ ...job, cancel: 'possible' }, text);
  return `${jobText({ ...job, share: null }, text)}${spoken === '' ? '' : ` ${spoken}`}`;
}
