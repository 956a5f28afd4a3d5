import { inCi } from './inCi';

/**
 * What becomes of the tests in a browser: where none starts they are skipped, never passed; on a build machine
 * that is a failure.
 *
 * @param reason why no browser starts; null when one does
 */
export function browserVerdict(
  reason: string | null,
  env?: Readonly<Record<string, string | undefined>>,
): 'run' | 'skip' | 'fail' {
  if (reason === null) return 'run';
  return inCi(env) ? 'fail' : 'skip';
}
