/** What the caller of the command did wrong, in one line: what, where, what to do. Ends the command with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
