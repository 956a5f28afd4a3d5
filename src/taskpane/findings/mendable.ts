import type { Finding } from '../../domain/findings/finding';

/** What the pane can do about a score that was refused. */
export interface Mendable {
  /** The number that it plainly means; null where that cannot be known. */
  readonly number: string | null;
  /** Whether its cell can be emptied, with its format mended, to be filled again. */
  readonly canBeEmptied: boolean;
}

/** What can be done about the entry that a finding is about. */
export function mendable({ code, params }: Finding): Mendable {
  switch (code) {
    case 'scoreNumberInDisguise':
      return { number: params.meant, canBeEmptied: false };
    case 'scoreDate':
    case 'scoreFormat':
      return params.variant === 'meant'
        ? { number: params.meant, canBeEmptied: false }
        : { number: null, canBeEmptied: true };
    case 'numberConverted':
      return params.variant === 'text'
        ? { number: params.meant, canBeEmptied: false }
        : { number: params.variant === 'meant' ? params.meant : null, canBeEmptied: true };
    case 'scorePercent':
      // 15 % may be 15 points, or a share of them.
      return { number: params.variant === 'meant' ? params.meant : null, canBeEmptied: true };
    default:
      return { number: null, canBeEmptied: false };
  }
}
