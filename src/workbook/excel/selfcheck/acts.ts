import { outcomeOf, plainOf, type Answer } from './callCheck';

/** What a person is asked to do, in this order. */
export const ACTS = ['type', 'paste', 'pick', 'fullWidth', 'editWhileWriting', 'reopen'] as const;
export type Act = (typeof ACTS)[number];

/** The cell of each act; the pane's own act has none. */
export const ACT_CELLS: Readonly<Record<Exclude<Act, 'reopen'>, string>> = {
  type: 'B2',
  paste: 'B3',
  pick: 'B4',
  fullWidth: 'B5',
  editWhileWriting: 'B6',
};

/** How an act ended that no event told of. */
export type ActEnd = 'done' | 'skipped';

/** How often something is written while a cell is edited, in milliseconds. */
const EACH = 400;

/** A sheet with a cell for each act, in front. Answers its id. */
export async function actSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('id');
    sheet.getRange('A2:A6').values = [['99'], ['99 ≤ 20'], ['甲 / 乙'], ['８．５'], ['1']];
    sheet.getRange('B2:B6').format.fill.color = '#FFF2CC';
    sheet.getRange(ACT_CELLS.paste).dataValidation.rule = { custom: { formula: '=B3<=20' } };
    sheet.getRange(ACT_CELLS.pick).dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙' } };
    sheet.activate();
    await context.sync();
    return sheet.id;
  });
}

/**
 * Waits until an act is seen by an event, or is said to be over.
 *
 * @param over how the act ended where no event tells of it
 */
export async function watchAct(act: Act, sheetId: string, over: Promise<ActEnd>): Promise<Answer> {
  switch (act) {
    case 'reopen':
      return watchPane(over);
    case 'editWhileWriting':
      return watchEditing(sheetId, over);
    case 'type':
    case 'paste':
    case 'pick':
    case 'fullWidth': {
      const event = await firstChange(sheetId, ACT_CELLS[act], over);
      return event === 'skipped' ? event : { event, cell: await cellNow(sheetId, ACT_CELLS[act]) };
    }
  }
}

/** What the first change event of a cell says; null where none came. */
async function firstChange(sheetId: string, cell: string, over: Promise<ActEnd>): Promise<Answer> {
  const context = new Excel.RequestContext();
  let tell: (said: Answer) => void = () => undefined;
  const heard = new Promise<Answer>((resolve) => {
    tell = resolve;
  });
  const handler = context.workbook.worksheets.getItem(sheetId).onChanged.add((args) => {
    const { address, changeType, source, triggerSource, details } = args;
    const after = (details as Excel.ChangedEventDetail | undefined)?.valueTypeAfter;
    if (address.startsWith(cell))
      tell(plainOf({ address, changeType, source, triggerSource, after: after ?? null }));
    return Promise.resolve();
  });
  await context.sync();
  const said = await Promise.race([heard, over.then((end) => (end === 'done' ? null : end))]);
  handler.remove();
  await context.sync();
  return said;
}

/** What a cell holds: the kind of value, whether it was kept as typed, and whether it still has a rule. */
async function cellNow(sheetId: string, address: string): Promise<Answer> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
    cell.load('values,valueTypes,numberFormat');
    cell.dataValidation.load('type');
    await context.sync();
    const value = cell.values[0]?.[0] as unknown;
    return plainOf({
      kind: cell.valueTypes[0]?.[0],
      value,
      format: cell.numberFormat[0]?.[0] as unknown,
      rule: cell.dataValidation.type,
    });
  });
}

/** Writes again and again until the edit of a cell is over. Answers what writing came to meanwhile. */
async function watchEditing(sheetId: string, over: Promise<ActEnd>): Promise<Answer> {
  let isOver = false;
  const edited = firstChange(sheetId, ACT_CELLS.editWhileWriting, over).finally(() => {
    isOver = true;
  });
  const outcomes = new Set<string>();
  const write = async (): Promise<void> => {
    for (let count = 1; !isOver; count += 1) {
      const said = await outcomeOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheetId).getRange('D6').values = [[count]];
          await context.sync();
        }),
      );
      outcomes.add(said);
      await new Promise((resolve) => setTimeout(resolve, EACH));
    }
  };
  const [event] = await Promise.all([edited, write()]);
  return event === 'skipped' ? event : { event, writing: [...outcomes].sort() };
}

/** How the pane's visibility changed until it was there again. */
async function watchPane(over: Promise<ActEnd>): Promise<Answer> {
  const modes: string[] = [];
  let tell: () => void = () => undefined;
  const back = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    modes.push(visibilityMode);
    if (modes.length > 1) tell();
  });
  const end = await Promise.race([back, over]);
  await remove();
  return end === 'skipped' ? end : modes;
}
