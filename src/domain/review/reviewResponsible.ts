import type { Finding } from '../findings/finding';
import { makeFinding } from '../findings/makeFinding';
import type { Definitions } from '../definitions/definitions';
import { matchResponsible } from '../matching/matchResponsible';

/**
 * Responsible units that no unit is called (`responsibleUnknown`): one finding per name, with how many
 * indicators and negative items name it, and the unit that is probably meant. Its subject is the
 * first of them, or the unit that is probably meant: that is where the name is confirmed.
 */
export function reviewResponsible(definitions: Definitions): readonly Finding[] {
  return matchResponsible(definitions).flatMap(({ name, match, first, count }) => {
    switch (match.kind) {
      case 'exact':
      case 'alias':
        return [];
      case 'likely':
        return makeFinding('responsibleUnknown', {
          subject: { kind: 'unit', id: match.unit.id },
          params: { variant: 'likely', name, count, unit: match.unit.name },
        });
      case 'none':
        return makeFinding('responsibleUnknown', {
          subject: first,
          params: { variant: 'none', name, count },
        });
      default:
        return match satisfies never;
    }
  });
}
