import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Book } from '../../src/host/model/book';
import type { RunningHost } from '../../src/host/node/startHost';
import { clientName } from '../../src/host/protocol/members';
import { openHost } from '../support/openHost';
import { allTables } from './members/allTables';
import { CHANGES, prepared } from './members/changes';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
  await inBook(prepared);
  running.host.person.filter('Sheet1', 0, ['4']);
  running.host.type('Sheet1', 'H9', '1');
});

async function inBook(act: (typeof CHANGES)[number][1]): Promise<void> {
  await running.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
}

/** What a book holds beside selection and settings, and these, as texts. */
function written({ active, selection, settings, ...rest }: Book): {
  readonly book: string;
  readonly view: string;
} {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_name, inner: unknown) =>
      inner instanceof Map || inner instanceof Set ? [...(inner as Iterable<unknown>)] : inner,
    );
  return { book: text(rest), view: text({ active, selection, settings }) };
}

/** Members that change nothing of a book. Its protection as a whole lasts as long as the session, and is in no file. */
const NO_CHANGE = /^(?:Application|Runtime|WorkbookProtection)\./;

it('there is a change by every member that changes something', async () => {
  const members = (await allTables()).flatMap(({ name, properties, methods }) => {
    const settable = Object.entries(properties).filter(([, property]) => 'set' in property);
    const called = Object.keys(methods).filter((method) => !/^(?:Get|_)/.test(method));
    return [...settable.map(([property]) => property), ...called].map(
      (member) => `${name}.${clientName(member)}`,
    );
  });
  const changing = members.filter((member) => !NO_CHANGE.test(member)).sort();
  expect(CHANGES.map(([member]) => member).sort()).toEqual(changing);
});

describe('a change is told to who shows the book, and ends undoing unless it is one of the view', () => {
  it.each(CHANGES)('%s', async (_member, act) => {
    const { host } = running;
    const before = written(host.book);
    const told: boolean[] = [];
    host.onBookChanged((touched) => told.push(touched));
    await inBook(act);
    const after = written(host.book);
    expect(after).not.toEqual(before);
    expect(told).toEqual([after.book !== before.book]);
    expect(host.person.undo()).toBe(after.book === before.book);
  });
});
