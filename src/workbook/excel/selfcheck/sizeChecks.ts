import { check, firstOf, plainOf, type Answer, type CallCheck, type CheckPlace } from './callCheck';

/** How long an event may take to come, in milliseconds. */
const PATIENCE = 3_000;

/** What comes first: an event that a step causes, or the end of patience. */
async function heard<Args>(
  { context }: CheckPlace,
  handlers: OfficeExtension.EventHandlers<Args>,
  step: () => void,
  tell: (args: Args) => Answer,
): Promise<Answer> {
  let answer: (said: Answer) => void = () => undefined;
  const first = new Promise<Answer>((resolve) => {
    answer = resolve;
  });
  const handler = handlers.add((args) => {
    answer(tell(args));
    return Promise.resolve();
  });
  await context.sync();
  step();
  await context.sync();
  const timer = setTimeout(() => {
    answer('not heard');
  }, PATIENCE);
  const said = await first;
  clearTimeout(timer);
  handler.remove();
  await context.sync();
  return said;
}

/** What an event says of the cell after the change; nothing where it gives no details. */
function detailOf(details: Excel.ChangedEventDetail | undefined): unknown {
  return (details?.valueAfter as unknown) ?? null;
}

/** Rows of 100 cells with texts that Excel cannot keep shorter. */
function block(rows: number, length: number): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 100 }, (__, column) => `${row}/${column} ${'考核'.repeat(length)}`),
  );
}

/** How much goes through at once, what is heard of changes, and calculation by hand. */
export const sizeChecks: readonly CallCheck[] = [
  check('size.requestOf1MB', async ({ context, sheet }) => {
    const values = block(100, 16);
    sheet.getRange('A1:CV100').values = values;
    await context.sync();
    return 'done';
  }),
  check('size.answerOf3MB', async ({ context, sheet }) => {
    const values = block(100, 16);
    sheet.getRange('A1:CV100').values = values;
    await context.sync();
    const range = sheet.getRange('A1:CV100').load('values,formulas,text');
    await context.sync();
    const cells = [range.values, range.formulas, range.text];
    return cells.map((rows) => (JSON.stringify(rows) === JSON.stringify(values) ? 'the same' : 'another'));
  }),
  check('event.oneCell', (at) =>
    heard(
      at,
      at.sheet.onChanged,
      () => {
        at.sheet.getRange('A1').values = [[5]];
      },
      ({ address, changeType, source, triggerSource, details }) =>
        plainOf({
          address,
          changeType,
          source,
          triggerSource,
          details: detailOf(details),
        }),
    ),
  ),
  check('event.manyCells', (at) =>
    heard(
      at,
      at.sheet.onChanged,
      () => {
        at.sheet.getRange('A1:B2').values = [[5]];
      },
      ({ address, details }) => plainOf({ address, details: detailOf(details) }),
    ),
  ),
  check('event.ofAnySheet', (at) =>
    heard(
      at,
      at.context.workbook.worksheets.onChanged,
      () => {
        at.sheet.getRange('A1').values = [[5]];
      },
      ({ address }) => address,
    ),
  ),
  check('event.rowsInserted', (at) =>
    heard(
      at,
      at.sheet.onChanged,
      () => {
        at.sheet.getRange('2:2').insert('Down');
      },
      ({ changeType }) => changeType,
    ),
  ),
  {
    id: 'event.switchedOff',
    ask: (at) =>
      heard(
        at,
        at.sheet.onChanged,
        () => {
          at.context.runtime.enableEvents = false;
          at.sheet.getRange('A1').values = [[5]];
        },
        () => 'heard',
      ),
    tidy: async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    },
  },
  {
    id: 'calculation.byHand',
    ask: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      const before = sheet.getRange('B1').load('values');
      await context.sync();
      context.workbook.application.calculate('Recalculate');
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      return [firstOf(before.values), firstOf(after.values)];
    },
    tidy: async (context) => {
      context.workbook.application.calculationMode = 'Automatic';
      await context.sync();
    },
  },
  check('calculation.suspended', async ({ context, sheet }) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[5]];
    const within = sheet.getRange('B1').load('values');
    await context.sync();
    const after = sheet.getRange('B1').load('values');
    await context.sync();
    return [firstOf(within.values), firstOf(after.values)];
  }),
  {
    id: 'setting.kept',
    ask: async ({ context }) => {
      context.workbook.settings.add('scorebook.check', 'kept');
      const kept = context.workbook.settings.getItemOrNullObject('scorebook.check').load('value');
      await context.sync();
      return plainOf(kept.value);
    },
    tidy: async (context) => {
      context.workbook.settings.getItemOrNullObject('scorebook.check').delete();
      await context.sync();
    },
  },
];
