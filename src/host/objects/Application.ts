import { apiNotFound } from '../protocol/hostError';
import { oneOf } from '../protocol/checkArguments';
import { HostObject, type ClassTable } from '../protocol/hostObject';
import type { Session } from '../session/session';

/** @see https://learn.microsoft.com/javascript/api/excel/excel.application */
class Application {
  constructor(readonly session: Session) {}
}

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'] as const;

const APPLICATION: ClassTable<Application> = {
  name: 'Application',
  identity: () => ({}),
  properties: {
    // Values are calculated when they are read, so nothing but automatic can be kept up honestly.
    CalculationMode: {
      since: '1.1',
      get: () => 'Automatic',
      set: (_self, value) => {
        const mode = oneOf(value, MODES, 'calculationMode');
        if (mode !== 'Automatic') throw apiNotFound(`Application.calculationMode = ${mode}`);
      },
    },
    CalculationState: { since: '1.9', get: () => 'Done' },
  },
  navigations: {},
  methods: {
    // Nothing to do: a value is never stale here.
    Calculate: {
      since: '1.1',
      parameters: 1,
      call: (_self, [type]) => {
        oneOf(type, CALCULATIONS, 'calculationType');
        return null;
      },
    },
    // In Excel values read before the next sync may be stale; here they are current (a known difference).
    SuspendApiCalculationUntilNextSync: { since: '1.6', parameters: 0, call: () => null },
    // There is no screen; a view is told once per request anyway.
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', parameters: 0, call: () => null },
  },
};

export function application(session: Session): HostObject<Application> {
  return new HostObject(APPLICATION, new Application(session));
}
