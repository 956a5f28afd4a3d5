import type { MethodMember } from '../protocol/hostObject';

/**
 * Methods by which the client announces and withdraws its handlers. The host fires every event it knows whether
 * or not somebody listens, and the client drops those without a handler; so there is nothing to remember.
 * @param events names as in `_Register<name>Event`, with the requirement set of each
 */
export function eventRegistration(
  events: Readonly<Record<string, string>>,
): Readonly<Record<string, MethodMember<unknown>>> {
  const entries = Object.entries(events).flatMap(([name, since]) => {
    const member: MethodMember<unknown> = { since, parameters: 0, call: () => null };
    return [
      [`_Register${name}`, member],
      [`_Unregister${name}`, member],
    ] as const;
  });
  return Object.fromEntries(entries);
}
