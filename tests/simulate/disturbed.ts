import { BookError } from '../../src/app/bookError';
import type { Fault } from '../../src/host';
import { WorkbookError } from '../../src/workbook/excel/workbookError';
import { lostOfYear } from './endYear';
import { MEANWHILE } from './meanwhile';
import { closedSheets, openSheets } from './openSheets';
import { count, expectNone, type Year } from './year';

/** What happens while a job is at work. */
type Disturbance =
  | { readonly kind: 'fault'; readonly at: (typeof FAULTS)[number]; readonly code: string }
  | { readonly kind: 'people'; readonly by: 'person' | 'coauthor' };

/** Under which it is counted that people did something. */
export const PEOPLE_MEANWHILE = 'people meanwhile';

/** A number is the share of its actions that a request does. */
const FAULTS = ['before', 0.03, 0.3, 0.6, 0.95, 'replyLost', 'fromThenOn'] as const;

const CODES = [
  'GeneralException',
  'GeneralException',
  'ItemNotFound',
  'ItemAlreadyExists',
  'AccessDenied',
  'InvalidArgument',
  'ServiceNotAvailable',
  'RequestAborted',
] as const;

/** Jobs have from one to some ten requests. */
const REQUESTS = 8;

/**
 * Does a job while something happens at one of its requests, more often than not. Where that stops it, nothing is lost
 * or left open, and it is done again, undisturbed.
 *
 * @throws Error where it fails for another reason, or something was lost
 */
export async function disturbed<Result>(year: Year, job: () => Promise<Result>): Promise<Result> {
  const { dice, model } = year;
  if (dice.happens(40)) return job();
  if (dice.happens(10)) return twice(year, job);
  const request = dice.below(REQUESTS);
  const disturbance: Disturbance = dice.happens(60)
    ? { kind: 'fault', at: dice.one(FAULTS), code: dice.one(CODES) }
    : { kind: 'people', by: dice.one(['person', 'coauthor']) };
  model.story.push(`  at request ${request}: ${Object.values(disturbance).join(' ')}`);
  const closed = new Set(closedSheets(model.book));
  const happened = disturbAt(year, request, disturbance);
  try {
    return await job();
  } catch (error) {
    const isTold = error instanceof WorkbookError || error instanceof BookError;
    if (!isTold || !happened()) throw error;
    model.story.push(`  it says: ${error.message}`);
    expectNone(lostOfYear(model, year.documents.year - 1));
    // Nobody can close anything while nothing gets through.
    if (disturbance.kind === 'fault' && disturbance.at !== 'fromThenOn') {
      const open = openSheets(model.book).filter((name) => closed.has(name));
      expectNone(open.map((name) => `${name} is left open`));
    }
  } finally {
    year.book.host.faults = null;
  }
  return job();
}

/** Two people press the same button at once: one of them may be told that it did not work, and presses it again. */
async function twice<Result>(year: Year, job: () => Promise<Result>): Promise<Result> {
  year.model.story.push('  twice at once');
  count(year, 'twice at once');
  for (const ended of await Promise.allSettled([job(), job()])) {
    if (ended.status === 'fulfilled') continue;
    const error: unknown = ended.reason;
    if (!(error instanceof WorkbookError || error instanceof BookError)) throw error;
    year.model.story.push(`  it says: ${error.message}`);
  }
  expectNone(lostOfYear(year.model, year.documents.year - 1));
  return job();
}

/** Answers whether it has happened yet. */
function disturbAt(year: Year, request: number, disturbance: Disturbance): () => boolean {
  const { host } = year.book;
  let [seen, happened] = [-1, false];
  host.faults = ({ cleanupOnly, body }): Fault | null => {
    if (cleanupOnly) return null;
    seen += 1;
    if (seen < request) return null;
    if (disturbance.kind === 'fault') {
      const { at, code } = disturbance;
      if (at === 'fromThenOn') {
        happened = true;
        return { at: 'before', code };
      }
      if (seen > request) return null;
      happened = true;
      count(year, `fault ${at}`);
      if (typeof at !== 'number') return { at, code };
      return { at: 'midway', actionIndex: Math.floor(body.Actions.length * at), code };
    }
    if (seen > request) return null;
    happened = true;
    count(year, PEOPLE_MEANWHILE);
    const action = year.dice.one(MEANWHILE);
    const act = (): void => {
      action(year);
    };
    if (disturbance.by === 'coauthor') host.person.asCoauthor(act);
    else act();
    return null;
  };
  return () => happened;
}
