import { SHEET_PROTECTION } from '../../layout/protection';
import { check, outcomeOf, plainOf, type CallCheck, type CheckPlace } from './callCheck';

/** Protects the sheet as score sheets are. B1 may be typed into. */
async function protect({ context, sheet }: CheckPlace, password?: string): Promise<void> {
  sheet.getRange('B1').format.protection.locked = false;
  sheet.protection.protect({ ...SHEET_PROTECTION }, password);
  await context.sync();
}

const PASSWORD = 'scorebook-check';

/** What protected sheets refuse, and with which words. */
export const protectionChecks: readonly CallCheck[] = [
  check('protect.once', async (at) => {
    await protect(at);
    at.sheet.protection.load('protected');
    await at.context.sync();
    return at.sheet.protection.protected;
  }),
  check('protect.twice', async (at) => {
    await protect(at);
    return outcomeOf(() => protect(at));
  }),
  check('protect.unprotectOpen', ({ context, sheet }) =>
    outcomeOf(() => {
      sheet.protection.unprotect();
      return context.sync();
    }),
  ),
  check('protect.unprotect', async (at) => {
    await protect(at);
    at.sheet.protection.unprotect();
    await at.context.sync();
    return outcomeOf(() => {
      at.sheet.getRange('A1').values = [[1]];
      return at.context.sync();
    });
  }),
  check('protect.unprotectWithoutPassword', async (at) => {
    await protect(at, PASSWORD);
    const said = await outcomeOf(() => {
      at.sheet.protection.unprotect();
      return at.context.sync();
    });
    await outcomeOf(() => {
      at.sheet.protection.unprotect(PASSWORD);
      return at.context.sync();
    });
    return said;
  }),
  check('protect.isPasswordProtected', async (at) => {
    await protect(at);
    const { protection } = at.sheet;
    protection.load('isPasswordProtected');
    await at.context.sync();
    return plainOf(protection.toJSON().isPasswordProtected);
  }),
  check('protect.options', async (at) => {
    await protect(at);
    at.sheet.protection.load('options');
    await at.context.sync();
    return plainOf(at.sheet.protection.options);
  }),
  check('protect.writeLocked', async (at) => {
    await protect(at);
    return outcomeOf(() => {
      at.sheet.getRange('A1').values = [[1]];
      return at.context.sync();
    });
  }),
  check('protect.writeOpen', async (at) => {
    await protect(at);
    return outcomeOf(() => {
      at.sheet.getRange('B1').values = [[1]];
      return at.context.sync();
    });
  }),
  check('protect.format', async (at) => {
    await protect(at);
    return outcomeOf(() => {
      at.sheet.getRange('B1').format.fill.color = '#FFFF00';
      return at.context.sync();
    });
  }),
  check('protect.columnWidth', async (at) => {
    await protect(at);
    return outcomeOf(() => {
      at.sheet.getRange('B:B').format.columnWidth = 90;
      return at.context.sync();
    });
  }),
  check('protect.insertRow', async (at) => {
    await protect(at);
    return outcomeOf(() => {
      at.sheet.getRange('2:2').insert('Down');
      return at.context.sync();
    });
  }),
  check('protect.freeze', async (at) => {
    await protect(at);
    return outcomeOf(() => {
      at.sheet.freezePanes.freezeRows(2);
      return at.context.sync();
    });
  }),
  {
    id: 'protect.structure',
    ask: async ({ context }) => {
      context.workbook.protection.protect();
      await context.sync();
      return outcomeOf(async () => {
        const added = context.workbook.worksheets.add();
        await context.sync();
        added.delete();
        await context.sync();
      });
    },
    tidy: async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    },
  },
  check('protect.lockOneByOne', async ({ context, sheet }) => {
    const range = sheet.getRange('A1:A2');
    range.setCellProperties([
      [{ format: { protection: { locked: false } } }],
      [{ format: { protection: { locked: true } } }],
    ]);
    range.format.protection.load('locked');
    await context.sync();
    return plainOf(range.format.protection.toJSON().locked);
  }),
];
