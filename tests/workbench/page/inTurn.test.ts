import { describe, expect, test } from '@jest/globals';
import { InTurn } from '../../../src/workbench/page/inTurn';

/** What was done, in the order in which it was, and a way whose end the test decides. */
function watched() {
  const done: string[] = [];
  const turns = new InTurn();
  const does = (name: string) => (): void => {
    done.push(name);
  };
  const way = (name: string) => {
    let land: (found: boolean) => void = () => undefined;
    const landing = new Promise<boolean>((resolve) => (land = resolve));
    const landed = turns.way(
      () => {
        done.push(`${name} begins`);
        return landing;
      },
      does(`${name} landed`),
    );
    return { land, landed };
  };
  const atRest = (): Promise<void> =>
    new Promise((resolve) => {
      turns.act(resolve);
    });
  return { turns, done, does, way, atRest };
}

describe('what a person does while a jump is on its way', () => {
  test('waits, and comes in its order when it has landed', async () => {
    const { turns, done, does, way, atRest } = watched();
    turns.act(does('before'));
    const jump = way('jump');
    expect(turns.isWaiting).toBe(true);
    for (const name of ['1', '2', 'Enter']) turns.key(does(name));
    turns.act(does('click'));
    expect(done).toEqual(['before', 'jump begins']);
    jump.land(true);
    await atRest();
    expect(await jump.landed).toBe(true);
    expect(done).toEqual(['before', 'jump begins', 'jump landed', '1', '2', 'Enter', 'click']);
    expect(turns.isWaiting).toBe(false);
  });

  test('is done before the next jump begins', async () => {
    const { turns, done, does, way, atRest } = watched();
    const first = way('first');
    turns.key(does('1'));
    const second = way('second');
    turns.key(does('2'));
    second.land(true);
    first.land(true);
    await atRest();
    expect(done).toEqual(['first begins', 'first landed', '1', 'second begins', 'second landed', '2']);
  });

  test('has no place when the jump goes nowhere or fails, but what follows the next one has', async () => {
    const { turns, done, does, way, atRest } = watched();
    const nowhere = way('nowhere');
    turns.key(does('1'));
    turns.act(does('click'));
    const failing = turns.way(() => Promise.reject(new Error('The host is gone.')), does('failing landed'));
    turns.key(does('2'));
    const last = way('last');
    turns.key(does('3'));
    last.land(true);
    nowhere.land(false);
    await atRest();
    expect([await nowhere.landed, await failing]).toEqual([false, false]);
    expect(done).toEqual(['nowhere begins', 'click', 'last begins', 'last landed', '3']);
  });

  test('waits for a way on which one of the keys has set out', async () => {
    const { turns, done, does, way, atRest } = watched();
    const jump = way('jump');
    const opened: { land: (found: boolean) => void }[] = [];
    turns.key(() => {
      expect(turns.isWaiting).toBe(false);
      opened.push(way('F2'));
    });
    turns.key(does('Backspace'));
    jump.land(true);
    await jump.landed;
    await Promise.resolve();
    expect(done).toEqual(['jump begins', 'jump landed', 'F2 begins']);
    opened[0]?.land(true);
    await atRest();
    expect(done.slice(3)).toEqual(['F2 landed', 'Backspace']);
  });
});
