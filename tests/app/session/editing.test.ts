import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Session } from '../../../src/app/session/session';
import { excelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { openBook, type EmbeddedBook } from '../../support/embeddedBook';
import { sampleIndicator, sampleType, sampleUnit } from '../../support/sampleTypes';
import { smallCounty } from '../../support/smallCounty';
import { SMALL_DOCUMENT } from '../../support/smallDocument';
import { endSession, failRequest, sessionOnBook, until } from './openSession';

let book: EmbeddedBook;
let session: Session;
beforeEach(async () => {
  ({ book, session } = await sessionOnBook());
  await session.open();
});
afterEach(() => endSession(book, session));

/** A cell is being edited once so many requests were carried out. */
function editAfter(requests: number): void {
  let seen = 0;
  book.host.onRequest(({ cleanupOnly }) => {
    if (!cleanupOnly && (seen += 1) === requests) book.host.cellEditMode = true;
  });
}

const load = () => session.documents.load(new File([SMALL_DOCUMENT], '指标.txt'));

describe('a cell that is being edited', () => {
  it('before anything was written changes nothing, and that is said', async () => {
    editAfter(1);
    await session.compute();
    expect(session.state().failure).toMatchObject({ code: 'cellBeingEdited' });
  });

  it('when a part was written already is told as that, and the next press finishes', async () => {
    await load();
    await session.documents.confirm();
    // It reads in two requests, and writes the definitions; then the list of findings is to be written.
    editAfter(3);
    await load();
    if (session.state().importPlan !== null) await session.documents.confirm();
    expect(session.state().failure).toMatchObject({ code: 'editedMidway' });
    book.host.cellEditMode = false;
    await load();
    expect(session.state().failure).toBeNull();
  });

  it.each(['InvalidOperationInCellEditMode', 'InvalidOperation', 'EditModeConflict'])(
    'is waited for when Excel calls it %s',
    async (code) => {
      failRequest(book, 0, { at: 'before', code });
      const checked = session.check();
      await until(session, ({ job }) => job?.waiting === 'cellBeingEdited');
      book.host.faults = null;
      await checked;
      expect(session.state().outcome).toMatchObject({ kind: 'checked' });
    },
  );

  it('between two requests of a plan holds it up and no more', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`${row}${'字'.repeat(9_000)}`]);
    let held = 0;
    editAfter(1);
    await excelWorkbook.execute(
      [
        { kind: 'addSheet', sheet: '长表' },
        { kind: 'cells', sheet: '长表', row: 0, column: 0, values: rows },
      ],
      {
        mayTryAgain: () => {
          held += 1;
          book.host.cellEditMode = false;
          return Promise.resolve(true);
        },
      },
    );
    expect(held).toBe(1);
    expect(book.cells.grid('长表').map(([text]) => String(text).slice(0, -9_000))).toEqual(
      rows.map((_, row) => String(row)),
    );
  });
});

it('a generation that is cancelled looks again for what was typed while it was at work', async () => {
  const fresh = await openBook();
  // More rows than one request holds, so that there is something between two of them.
  const towns = Array.from({ length: 20 }, (_, at) => sampleUnit(`${at}镇`));
  const many = Array.from({ length: 80 }, (_, at) => sampleIndicator(null, `指标${at}`, 1));
  await fresh.load(smallCounty(sampleType('各镇', towns, ...many)));
  await session.open();
  await session.plan();
  fresh.host.latency = 400;
  const generated = session.confirmPlan();
  await until(session, ({ job }) => job?.stage === 'writing');
  fresh.setting('最终得分小数位数', '3');
  // Long enough for the edit to be noticed, not for the request to be answered.
  await new Promise((resolve) => setTimeout(resolve, 200));
  session.cancel();
  await generated;
  fresh.host.latency = 0;
  expect(session.state()).toMatchObject({ job: null, outcome: { kind: 'cancelled' } });
  expect(session.state()).toMatchObject({ book: { state: { settings: { decimals: 3 } } } });
});
