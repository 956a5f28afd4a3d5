import { createContext, lazy, useContext, type ComponentType } from 'react';
import { load } from '../../app/session/resourceMissing';

/** The attempt that the parts around are fetched with. */
export const AttemptContext = createContext(0);

/**
 * A part of the pane that is fetched when it is first shown, inside a {@link PartBoundary}. What React
 * could not fetch stays missing for it, so every attempt fetches for itself.
 */
export function part<Props extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  const fetched = new Map<number, ComponentType<Props>>();
  return function Part(props: Props) {
    const attempt = useContext(AttemptContext);
    const Shown = fetched.get(attempt) ?? lazy(() => load(fetch()));
    fetched.set(attempt, Shown);
    return <Shown {...props} />;
  };
}
