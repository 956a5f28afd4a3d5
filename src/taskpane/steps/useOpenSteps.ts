import { useState } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import { STEPS, type StepName, type StepStatus } from './stepStates';

/** Which steps are open, and how to open or close one. */
export interface OpenSteps {
  readonly isOpen: (step: StepName) => boolean;
  readonly toggle: (step: StepName) => void;
}

/**
 * Steps that can be worked on are open by themselves, those that are done close behind one. What a
 * person opened or closed stays so until the state of the step changes.
 */
export function useOpenSteps(
  session: SessionState,
  statuses: Readonly<Record<StepName, StepStatus>>,
): OpenSteps {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const keyOf = (step: StepName): string => `${step}:${statuses[step].state}`;
  const isOpen = (step: StepName): boolean => {
    if (step === 'sheets' && session.plan !== null) return true;
    if (step === 'definitions' && (session.documentAsked || session.importPlan !== null)) return true;
    return chosen.get(keyOf(step)) ?? isOpenByItself(step, statuses[step], session);
  };
  return {
    isOpen,
    toggle: (step) => {
      setChosen(new Map([...chosen, [keyOf(step), !isOpen(step)]]));
    },
  };
}

function isOpenByItself(step: StepName, { state }: StepStatus, { totals, outcome }: SessionState): boolean {
  if (step === 'totals' && totals !== 'none') return true;
  // Where the score sheets of an earlier document stand, generating them again is what comes next.
  if (step === 'sheets' && outcome?.kind === 'imported') return true;
  return state === 'current' || state === 'attention';
}

/** Number of a step as people count. */
export function stepNumber(step: StepName): number {
  return STEPS.indexOf(step) + 1;
}
