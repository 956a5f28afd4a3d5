import { isRepeatable, type Write } from '../writes/writes';
import { isCertainlyUndone } from './busy';
import { isRepeatableRequest, wasCarriedOut } from './carriedOut';
import { hindranceOf, type Hindrance } from './translateError';

/** Asked when a request was held up; true once it may be tried again. */
export type MayTryAgain = (hindrance: Hindrance) => Promise<boolean>;

/** One request of a plan. */
export interface Sending {
  readonly request: readonly Write[];
  /** Queues the request, anew each time. */
  readonly queue: () => void;
  /** Whether the request also tells what it finds, which would be its own writing the second time. */
  readonly isTelling: () => boolean;
  /** Whether Excel answered any of what the request asked before it wrote; null where it asked nothing. */
  readonly isBegun: () => boolean | null;
  /** @default never */
  readonly mayTryAgain: MayTryAgain | undefined;
}

/**
 * Sends one request, and sends it again where it was held up. While a cell is being edited Excel refuses the whole of
 * it. Where Excel or a server before it says that it is busy, it is sent again only if nothing of it was done, or if doing
 * it twice leaves the workbook as once: so nothing is done twice that does harm.
 *
 * @see https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
 */
export async function send(context: Excel.RequestContext, sending: Sending): Promise<void> {
  for (;;) {
    sending.queue();
    try {
      await context.sync();
      return;
    } catch (error) {
      const hindrance = await waitedFor(error, sending);
      if (hindrance === null) throw error;
      if (hindrance === 'excelBusy' && (await mayBeDone(context, sending, error))) throw error;
    }
  }
}

/** What held a request up, once it may be tried again; null where it may not. */
async function waitedFor(error: unknown, { mayTryAgain }: Sending): Promise<Hindrance | null> {
  const hindrance = hindranceOf(error);
  return hindrance !== null && mayTryAgain !== undefined && (await mayTryAgain(hindrance)) ? hindrance : null;
}

/** Whether doing a request again may do something twice that does harm. */
async function mayBeDone(context: Excel.RequestContext, sending: Sending, error: unknown): Promise<boolean> {
  const { request } = sending;
  const [isTelling, isBegun] = [sending.isTelling(), sending.isBegun()];
  if (isBegun === true) return isTelling || !request.every(isRepeatable);
  if (!isTelling && isRepeatableRequest(request)) return false;
  if (isBegun === false && isCertainlyUndone(error)) return false;
  for (;;) {
    try {
      return (await wasCarriedOut(context, request)) ?? true;
    } catch (failure) {
      if ((await waitedFor(failure, sending)) === null) return true;
    }
  }
}
