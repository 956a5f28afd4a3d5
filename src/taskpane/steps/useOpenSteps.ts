import { useEffect, useState } from 'react';
import type { SessionState } from '../../app/session/sessionState';
import { useSession } from '../shared/paneContext';
import { goTo } from '../shared/places';
import { STEPS, type StepName } from '../shared/stepNames';
import type { StepState, StepStatus } from './stepStates';

/** Which steps are open, and how to open or close one. */
export interface OpenSteps {
  readonly isOpen: (step: StepName) => boolean;
  readonly toggle: (step: StepName) => void;
}

/** What a person opened or closed, and what the step was about then. */
interface Choice {
  readonly isOpen: boolean;
  readonly state: StepState;
  readonly plan: unknown;
}

/**
 * Steps that can be worked on are open by themselves, those that are done close behind one, and one
 * that has something to ask opens. What a person opened or closed stays so until the state of the step
 * changes, or it asks something else.
 */
export function useOpenSteps(
  session: SessionState,
  statuses: Readonly<Record<StepName, StepStatus>>,
): OpenSteps {
  const [chosen, setChosen] = useState<ReadonlyMap<StepName, Choice>>(new Map());
  // What computing came to is told in its step, which opens for it even if it was closed before.
  const [seen, setSeen] = useState(session.outcome);
  if (session.outcome !== seen) {
    setSeen(session.outcome);
    if (session.outcome?.kind === 'computed') {
      setChosen(new Map([...chosen].filter(([step]) => step !== 'totals')));
    }
  }
  const isOpen = (step: StepName): boolean => {
    const { state } = statuses[step];
    const plan = planOf(step, session);
    const choice = chosen.get(step);
    if (choice !== undefined && choice.state === state && choice.plan === plan) return choice.isOpen;
    return plan !== null || isOpenByItself(step, statuses[step], session);
  };
  const choose = (step: StepName, open: boolean): void => {
    const choice = { isOpen: open, state: statuses[step].state, plan: planOf(step, session) };
    setChosen((before) => new Map([...before, [step, choice]]));
  };
  useDocumentAsked(session.documentAsked, () => {
    choose('definitions', true);
  });
  return {
    isOpen,
    toggle: (step) => {
      choose(step, !isOpen(step));
    },
  };
}

/** Takes a person to where a document is chosen each time the ribbon asks for one. */
function useDocumentAsked(asked: boolean, open: () => void): void {
  const session = useSession();
  useEffect(() => {
    if (!asked) return;
    open();
    session.documents.ask(false);
    goTo({ show: 'step-definitions', focus: 'step-definitions' });
  });
}

/**
 * What the plan that a step shows was made from, which stays while renames in it are confirmed, or the document whose
 * reading it shows; for the scores whether many of them are being entered; null without any.
 */
function planOf(step: StepName, { plan, importPlan, reading, entering }: SessionState): unknown {
  if (step === 'sheets') return plan?.snapshot ?? null;
  if (step === 'scores') return entering?.isShown === true ? 'entering' : null;
  if (step !== 'definitions') return null;
  return importPlan?.snapshot ?? (reading?.isShown === true ? reading.document : null);
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
