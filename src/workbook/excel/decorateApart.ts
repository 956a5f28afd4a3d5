import type { LookPart } from '../../domain/findings/damageParams';
import { DECORATIONS, type Decoration } from '../writes/decorations';
import type { Write } from '../writes/writes';
import { translateError } from './translateError';
import type { WorkbookErrorCode } from './workbookError';

/** Something of a sheet's look that Excel refused. */
export interface Undecorated {
  readonly sheet: string;
  readonly part: LookPart;
}

/** Failures that concern the step itself; after all others, such as a lost connection, the job has to stop. */
const REFUSALS: ReadonlySet<WorkbookErrorCode> = new Set([
  'accessDenied',
  'limitReached',
  'notSupported',
  'unknown',
]);

/** Whether Excel refused something of a request, rather than the request as such. */
export function isRefusal(error: unknown): boolean {
  return REFUSALS.has(translateError(error).code);
}

/**
 * Carries out decorations of which Excel refused one when they came together: by halves, so that as much
 * as possible is done in few requests. The steps may be repeated; see `Write`.
 *
 * @param send carries out one request
 * @returns what was refused, each part of a sheet once
 */
export async function decorateApart(
  decorations: readonly Decoration[],
  send: (request: readonly Write[]) => Promise<void>,
): Promise<readonly Undecorated[]> {
  const refused = new Map<string, Undecorated>();
  const attempt = async (some: readonly Decoration[]): Promise<void> => {
    try {
      await send(some);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const [only] = some;
      if (only !== undefined && some.length === 1) {
        const part = DECORATIONS[only.kind];
        refused.set(JSON.stringify([only.sheet, part]), { sheet: only.sheet, part });
      } else await halves(some);
    }
  };
  const halves = async (some: readonly Decoration[]): Promise<void> => {
    const middle = Math.ceil(some.length / 2);
    await attempt(some.slice(0, middle));
    await attempt(some.slice(middle));
  };
  if (decorations.length === 1) await attempt(decorations);
  else await halves(decorations);
  return [...refused.values()];
}
