import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importDefinitions } from '../../src/app/importDefinitions';
import { Session } from '../../src/app/session/session';
import { associateCommands, runCommand } from '../../src/commands/associateCommands';
import { COMMANDS } from '../../src/commands/commandTable';
import type { RunningHost } from '../../src/host';
import { excelWorkbook } from '../../src/workbook/excel/excelWorkbook';
import { openHost } from '../support/openHost';
import { elements } from '../manifest/manifestDocument';

const BUNDLED = 'indicators-2020.txt';

let running: RunningHost;
let uninstall: () => void;
let session: Session;
let completions: number;
const event = {
  completed: () => {
    completions += 1;
  },
};

beforeEach(async () => {
  running = await openHost();
  uninstall = running.install();
  session = new Session({ language: 'zh-CN', patience: { limit: 0, interval: 1 } });
  completions = 0;
});
afterEach(async () => {
  await session.close();
  uninstall();
});

async function run(name: string): Promise<void> {
  const command = COMMANDS[name];
  if (command === undefined) throw new Error(`no command ${name}`);
  await runCommand(session, command, event);
}

describe('a ribbon command', () => {
  it('is associated under its name in the manifest, and what is associated completes its event', async () => {
    const associated = new Map<string, (event: Office.AddinCommands.Event) => void>();
    const { actions } = Office;
    const associate = actions.associate.bind(actions);
    actions.associate = (name: string, action: (event: Office.AddinCommands.Event) => void) => {
      associated.set(name, action);
      associate(name, action);
    };
    try {
      associateCommands(session);
    } finally {
      actions.associate = associate;
    }
    const named = elements('FunctionName').map(({ textContent }) => textContent ?? '');
    expect([...associated.keys()].sort()).toEqual(named.sort());
    await session.open();
    for (const [name, action] of associated) {
      const done = await new Promise<string>((resolve) => {
        action({
          source: { id: name },
          completed: () => {
            resolve(name);
          },
        });
      });
      expect(done).toBe(name);
    }
  });

  it.each(Object.keys(COMMANDS))('%s completes its event, whatever becomes of its work', async (name) => {
    await session.open();
    await run(name);
    expect(completions).toBe(1);
  });

  it.each(Object.keys(COMMANDS))('%s completes its event when Excel refuses everything', async (name) => {
    running.host.faults = () => ({ at: 'before', code: 'GeneralException' });
    await session.open();
    await run(name);
    running.host.faults = null;
    expect(completions).toBe(1);
  });

  it.each(Object.keys(COMMANDS))('%s completes its event while another job is at work', async (name) => {
    await session.open();
    running.host.latency = 50;
    const checked = session.check();
    await run(name);
    expect(completions).toBe(1);
    await checked;
  });

  it.each(Object.keys(COMMANDS))('%s does nothing where Excel is too old, and completes', async (name) => {
    uninstall();
    running = await openHost({ requirementSets: { ExcelApi: '1.7' } });
    uninstall = running.install();
    await run(name);
    expect(completions).toBe(1);
    expect(session.state()).toMatchObject({ job: null, failure: null, documentAsked: false });
  });

  it('leaves a failure where the pane shows it', async () => {
    await session.open();
    await run('computeTotals');
    expect(session.state().failure).toMatchObject({ kind: 'workbook', code: 'noDefinitions' });
  });

  it('asks the pane for a document, since choosing one takes a person', async () => {
    await run('loadDefinitions');
    expect(session.state().documentAsked).toBe(true);
  });

  it('waits for the workbook to be read when it is what opened the page', async () => {
    const opened = session.open();
    await run('checkScores');
    await opened;
    expect(session.state().failure).toMatchObject({ code: 'noDefinitions' });
  });

  it('plans, and writes nothing, when score sheets are to be generated', async () => {
    await importDefinitions(
      { workbook: excelWorkbook, language: 'zh-CN' },
      { fileName: BUNDLED, bytes: new Uint8Array(readFileSync(join(__dirname, '../../assets', BUNDLED))) },
    );
    await session.open();
    const before = running.host.book.sheets.map(({ name }) => name);
    await run('generateUnitSheets');
    expect(session.state().plan?.newSheets).toHaveLength(5);
    expect(running.host.book.sheets.map(({ name }) => name)).toEqual(before);
  });
});
