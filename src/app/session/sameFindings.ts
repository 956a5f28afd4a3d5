import type { Finding } from '../../domain/findings/finding';

/** Whether two lists tell the same, in whatever order. */
export function saySameFindings(left: readonly Finding[], right: readonly Finding[]): boolean {
  const told = (findings: readonly Finding[]): string =>
    JSON.stringify(findings.map(({ code, cell, params }) => JSON.stringify([code, cell, params])).sort());
  return left === right || (left.length === right.length && told(left) === told(right));
}
