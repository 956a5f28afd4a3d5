/**
 * Milliseconds the book must rest before it is drawn again, longer after the add-in, whose requests follow each
 * other; while it never rests, the picture may be late by this much at least, and by so many times what drawing
 * it takes.
 */
const REST = 40;
const REST_OF_ADDIN = 150;
const LATEST = 600;
const LATEST_OVER_COST = 5;

/** All in milliseconds. */
export interface DrawingState {
  /** Since the add-in's last request. */
  readonly sinceRequest: number;
  /** Since the first change that is not drawn yet. */
  readonly waited: number;
  /** What drawing took the last time. */
  readonly cost: number;
  /** Without a request for so long, the add-in is at rest. */
  readonly quiet: number;
}

/** How many milliseconds to wait before drawing, from 0. */
export function restBeforeDrawing({ sinceRequest, waited, cost, quiet }: DrawingState): number {
  const latest = Math.max(LATEST, LATEST_OVER_COST * cost);
  const wanted = sinceRequest < quiet ? REST_OF_ADDIN : REST;
  return Math.max(0, Math.min(wanted, latest - waited));
}
