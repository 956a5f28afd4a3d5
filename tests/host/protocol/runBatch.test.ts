import { beforeEach, describe, expect, it } from '@jest/globals';
import { HostError } from '../../../src/host/protocol/hostError';
import { HostObject, type ClassTable } from '../../../src/host/protocol/hostObject';
import { Members } from '../../../src/host/protocol/members';
import { runBatch } from '../../../src/host/protocol/runBatch';
import type { Action, ObjectPath } from '../../../src/host/protocol/wire';

/** A counter that can be asked for one above it. */
class Counter {
  constructor(public count: number) {}
}

let made = 0;

const COUNTER: ClassTable<Counter> = {
  name: 'Counter',
  identity: ({ count }) => ({ Id: String(count) }),
  properties: {
    Count: {
      since: '1.1',
      get: ({ count }) => count,
      set: (self, value) => {
        if (typeof value !== 'number') throw new HostError('InvalidArgument', 'count must be a number.');
        self.count = value;
      },
    },
    Later: { since: '1.9', get: () => 'later' },
  },
  navigations: { Nothing: { since: '1.1', to: () => null } },
  methods: {
    Above: {
      since: '1.1',
      parameters: 0,
      call: ({ count }) => {
        made += 1;
        return new HostObject(COUNTER, new Counter(count + 1));
      },
    },
    Plus: { since: '1.1', parameters: 1, call: ({ count }, [n]) => count + Number(n) },
  },
};

const root = new Counter(0);
const members = new Members({ ExcelApi: '1.8' });
const roots = {
  workbook: () => new HostObject(COUNTER, root),
  service: () => new HostObject(COUNTER, root),
  reference: () => {
    throw new HostError('InvalidReference', 'gone');
  },
};

const PATHS: Record<string, ObjectPath> = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 3, Name: 'Above', ParentObjectPathId: 1, ArgumentInfo: {} },
  3: { Id: 3, ObjectPathType: 4, Name: 'Nothing', ParentObjectPathId: 1 },
  4: { Id: 4, ObjectPathType: 3, Name: 'Above', ParentObjectPathId: 3 },
  5: { Id: 5, ObjectPathType: 6, Name: 'ref' },
  6: { Id: 6, ObjectPathType: 7, Name: '' },
  7: { Id: 7, ObjectPathType: 42, Name: '' },
};

const run = (...actions: readonly Omit<Action, 'Id'>[]) =>
  runBatch(
    { Actions: actions.map((action, index) => ({ ...action, Id: 100 + index })), ObjectPaths: PATHS },
    members,
    roots,
  );

const instantiate = (ObjectPathId: number) => ({ ActionType: 1, Name: '', ObjectPathId });
const load = (ObjectPathId: number, ...Select: string[]) => ({
  ActionType: 2,
  Name: '',
  ObjectPathId,
  QueryInfo: Select.length === 0 ? {} : { Select },
});
const set = (value: number | string) => ({
  ActionType: 4,
  Name: 'Count',
  ObjectPathId: 1,
  ArgumentInfo: { Arguments: [value] },
});

beforeEach(() => {
  made = 0;
  root.count = 0;
});

it('evaluates a path once, and only when it is needed', () => {
  const response = run(instantiate(2), load(2, 'count'), load(2, 'COUNT'));
  expect(made).toBe(1);
  expect(response.Results.map(({ Value }) => Value)).toEqual([
    { Id: '1' },
    { Id: '1', Count: 1 },
    { Id: '1', Count: 1 },
  ]);
  run(load(1, 'count'));
  expect(made).toBe(1);
});

it('answers null for everything on a null object', () => {
  const response = run(instantiate(4), load(4), { ...set(5), ObjectPathId: 4 }, instantiate(6));
  expect(response.Error).toBeUndefined();
  expect(response.Results.map(({ Value }) => Value)).toEqual([null, null, null, null]);
  expect(root.count).toBe(0);
});

it('tells traces twice, as the client wants', () => {
  const response = run({ ActionType: 5, Name: 'Trace', ObjectPathId: 0 });
  expect(response).toEqual({ Results: [{ ActionId: 100, Value: null }], TraceIds: [100] });
});

it('stops at the first failure and keeps what was done', () => {
  const response = run(set(7), set('x'), set(9));
  expect(root.count).toBe(7);
  expect(response.Results).toHaveLength(1);
  expect(response.Error).toMatchObject({
    Code: 'InvalidArgument',
    ActionIndex: 1,
    HttpStatusCode: 400,
    Location: 'Counter.count',
  });
});

it('leaves what is above the declared set out of a bare load, and refuses it by name', () => {
  expect(run(load(1)).Results[0]?.Value).toEqual({ Id: '0', Count: 0 });
  expect(run(load(1, 'later')).Error?.Code).toBe('ApiNotFound');
});

describe('refuses', () => {
  const method = (Name: string, ...Arguments: number[]) => ({
    ActionType: 3,
    Name,
    ObjectPathId: 1,
    ArgumentInfo: { Arguments },
  });

  it.each<[string, Omit<Action, 'Id'>, string]>([
    ['an unknown kind of path', instantiate(7), 'ApiNotFound'],
    ['a path that was not sent', instantiate(99), 'InvalidObjectPath'],
    ['a reference that is gone', instantiate(5), 'InvalidReference'],
    ['an unknown kind of action', { ActionType: 6, Name: '', ObjectPathId: 1 }, 'ApiNotFound'],
    ['an unknown method', method('Minus'), 'ApiNotFound'],
    ['a name every object has', method('constructor'), 'ApiNotFound'],
    ['an argument too many', method('Plus', 1, 2), 'ApiNotFound'],
  ])('%s', (_what, action, code) => {
    expect(run(action).Error?.Code).toBe(code);
  });

  it('a state that is no longer what the client thinks', () => {
    const unchanged = (Count: number) => ({
      ActionType: 8,
      Name: '',
      ObjectPathId: 1,
      ObjectState: { count: Count },
    });
    expect(run(unchanged(0)).Error).toBeUndefined();
    expect(run(unchanged(1)).Error?.Code).toBe('InvalidOperation');
  });
});

it('a bug of the host is not taken for an answer', () => {
  const broken = {
    ...roots,
    workbook: () => {
      throw new TypeError('bug');
    },
  };
  const body = { Actions: [{ ...load(1), Id: 1 }], ObjectPaths: PATHS };
  expect(() => runBatch(body, members, broken)).toThrow(TypeError);
});
