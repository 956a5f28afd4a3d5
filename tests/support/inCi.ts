/**
 * Whether a build machine runs the tests, where nobody reads what scrolls by. Such machines set `CI`, each to what it
 * likes (`true`, `1`, `woodpecker` …); empty, `false` and `0` say no.
 */
export function inCi(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return !['', 'false', '0'].includes((env['CI'] ?? '').trim().toLowerCase());
}
