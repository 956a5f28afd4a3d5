import { BookError } from '../../src/app/bookError';
import type { Fault } from '../../src/host';
import { WorkbookError } from '../../src/workbook/excel/workbookError';
import { TYPING_ACTIONS } from '../support/sequences/typingActions';
import { lostOfYear } from './endYear';
import { choiceOf, count, expectNone, type Year } from './year';

/** What happens while a job is at work. */
type Disturbance =
  | { readonly kind: 'fault'; readonly at: 'before' | 'replyLost' | number }
  | { readonly kind: 'typing'; readonly by: 'person' | 'coauthor' };

/** Under which it is counted that somebody typed. */
export const TYPED_MEANWHILE = 'typing meanwhile';

const FAULTS = ['before', 0.03, 0.3, 0.6, 0.95, 'replyLost'] as const;
const TYPING = ['typeScore', 'typeScore', 'typeColumn', 'clearIndicator', 'enterDeduction'] as const;

/** Jobs have from one to some ten requests. */
const REQUESTS = 8;

/**
 * Does a job while something happens at one of its requests, more often than not. Where that stops it, nothing is lost
 * and it is done again, undisturbed.
 *
 * @throws Error where it fails for another reason, or something was lost
 */
export async function disturbed<Result>(year: Year, job: () => Promise<Result>): Promise<Result> {
  const { dice, model } = year;
  if (dice.happens(40)) return job();
  const request = dice.below(REQUESTS);
  const disturbance: Disturbance = dice.happens(60)
    ? { kind: 'fault', at: dice.one(FAULTS) }
    : { kind: 'typing', by: dice.one(['person', 'coauthor']) };
  model.story.push(`  at request ${request}: ${Object.values(disturbance).join(' ')}`);
  const happened = disturbAt(year, request, disturbance);
  try {
    return await job();
  } catch (error) {
    const isTold = error instanceof WorkbookError || error instanceof BookError;
    if (!isTold || !happened()) throw error;
    model.story.push(`  it says: ${error.message}`);
    expectNone(lostOfYear(model, year.documents.year - 1));
  } finally {
    year.book.host.faults = null;
  }
  return job();
}

/** Answers whether it has happened yet. */
function disturbAt(year: Year, request: number, disturbance: Disturbance): () => boolean {
  const { host } = year.book;
  let [seen, happened] = [-1, false];
  host.faults = ({ cleanupOnly, body }): Fault | null => {
    if (cleanupOnly) return null;
    seen += 1;
    if (seen !== request) return null;
    happened = true;
    count(year, disturbance.kind === 'typing' ? TYPED_MEANWHILE : `fault ${disturbance.at}`);
    if (disturbance.kind === 'fault') return faultAt(disturbance.at, body.Actions.length);
    const action = TYPING_ACTIONS[year.dice.one(TYPING)];
    const type = (): void => {
      action(year, choiceOf(year));
    };
    if (disturbance.by === 'coauthor') host.person.asCoauthor(type);
    else type();
    return null;
  };
  return () => happened;
}

function faultAt(at: 'before' | 'replyLost' | number, actions: number): Fault {
  const code = 'GeneralException';
  if (typeof at !== 'number') return { at, code };
  return { at: 'midway', actionIndex: Math.floor(actions * at), code };
}
