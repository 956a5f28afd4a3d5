import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnSteps } from '../../../src/app/mend/columnSteps';

const WANTED = ['a', 'b', 'c', 'd', 'e'];

/** What the steps make of a sheet whose columns hold these texts. */
function carriedOut(before: readonly string[], steps: ReturnType<typeof columnSteps>['steps']): string[] {
  const columns = [...before];
  for (const step of steps) {
    if (step.kind === 'insert') columns.splice(step.column, 0, step.code === null ? '' : `new ${step.code}`);
    else if (step.kind === 'delete') {
      expect(columns[step.column]).toBe('');
      columns.splice(step.column, 1);
    } else {
      expect(columns[step.to]).toBe('');
      columns[step.to] = columns[step.from] ?? '';
      columns[step.from] = '';
    }
  }
  return columns;
}

it('puts columns into their places and keeps everybody else’s, whatever was inserted, deleted and moved', () => {
  const column = fc.oneof(fc.constantFrom(...WANTED), fc.constantFrom('x', 'y', 'z', ''));
  fc.assert(
    fc.property(
      fc.array(column, { maxLength: 9 }),
      fc.array(fc.constantFrom('right', ''), { maxLength: 2 }),
      (drawn, right) => {
        const stands = drawn.filter((name, at) => !WANTED.includes(name) || drawn.indexOf(name) === at);
        const codes = stands.map((name) => (WANTED.includes(name) ? name : null));
        const { steps, foreign } = columnSteps(codes, WANTED, (at) => stands[at] === '');
        const after = carriedOut([...stands, ...right], steps);
        expect(after.slice(0, WANTED.length)).toEqual(
          WANTED.map((code) => (stands.includes(code) ? code : `new ${code}`)),
        );
        const own = stands.filter((name) => !WANTED.includes(name) && name !== '');
        expect(
          after
            .slice(WANTED.length)
            .filter((name) => name !== '' && name !== 'right')
            .sort(),
        ).toEqual([...own].sort());
        expect(after.filter((name) => name === 'right')).toEqual(right.filter((name) => name !== ''));
        for (const [from, to] of foreign) expect(to === null ? '' : after[to]).toBe(stands[from]);
      },
    ),
  );
});
