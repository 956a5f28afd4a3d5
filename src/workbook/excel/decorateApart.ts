import type { LookPart } from '../../domain/findings/damageParams';
import { DECORATIONS, type Decoration } from '../writes/decorations';
import type { Write } from '../writes/writes';
import { isRefusal } from './translateError';

/** Something of a sheet's look that Excel refused. */
export interface Undecorated {
  readonly sheet: string;
  readonly part: LookPart;
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
