import { pick, put, type Action, type Play } from './action';
import { namedArea, scoreTables, type PlacedRow } from './tables';

/** What Excel's users do to sheets that were made for them. */
export const ROUGH_ACTIONS = {
  renameSheet: async (play, [a, b]) => {
    const sheet = pick(play.model.book.sheets, a);
    if (sheet === undefined) return;
    const number = play.model.fresh();
    await onSheet(play, sheet.name, (worksheet) => {
      worksheet.name = pick([`表${number}`, `O'Brien ${number}`, `（新）${number}`, `A1${number}`], b) ?? '';
    });
  },

  moveSheet: async (play, [a, b]) => {
    const { sheets } = play.model.book;
    const sheet = pick(sheets, a);
    if (sheet === undefined) return;
    await onSheet(play, sheet.name, (worksheet) => {
      worksheet.position = b % sheets.length;
    });
  },

  /** A score sheet, with all that was typed on it, or one that is made from others. */
  deleteSheet: async (play, [a]) => {
    const { model } = play;
    const names = [...scoreTables(model.book), 'scorebook_ranking', 'scorebook_findings'];
    const name = pick(names, a) ?? '';
    const sheet = namedArea(model.book, name)?.sheet;
    if (sheet === undefined) return;
    model.forget(model.scoreRows().filter((row) => row.sheet === sheet));
    await onSheet(play, sheet.name, (worksheet) => {
      worksheet.delete();
    });
  },

  copySheet: ({ model, book }, [a]) => {
    const table = namedArea(model.book, pick(scoreTables(model.book), a) ?? '');
    if (table === null) return;
    model.story.push(`  ${table.sheet.name}`);
    book.host.person.changeSheet(table.sheet.name, { kind: 'copy' });
  },

  deleteRows: async (play, [a, b]) => {
    const { model } = play;
    const rows = model.scoreRows();
    const row = pick(rows, a);
    if (row === undefined) return;
    const gone = rows.filter(
      (each) => each.sheet === row.sheet && each.row >= row.row && each.row <= row.row + (b % 3),
    );
    // The name of a table goes with its last row; that is a sheet deleted in all but name.
    if (gone.length === rows.filter((each) => each.sheet === row.sheet).length) return;
    model.forget(gone);
    await onRows(play, row, gone.length, (range) => {
      range.delete('Up');
    });
  },

  insertRow: async (play, [a, b]) => {
    const { model } = play;
    const row = pick(model.scoreRows(), a);
    if (row === undefined) return;
    await onRows(play, row, 1, (range) => {
      range.insert('Down');
    });
    const inserted = model.scoreRows().find((each) => each.sheet === row.sheet && each.row === row.row);
    if (b % 2 === 0 || inserted === undefined) return;
    put(play, row.sheet.name, row.row, row.column('score'), `${model.fresh()}.25`);
    model.remember(inserted);
  },

  /** The copy says the same as the row it was made from, until something is typed into it. */
  copyRow: async (play, [a, b]) => {
    const { model } = play;
    const row = pick(
      model.scoreRows().filter((each) => each.text('kind') === 'I'),
      a,
    );
    if (row === undefined) return;
    await onRows(play, row, 1, (range) => {
      range.insert('Down');
    });
    await onSheet(play, row.sheet.name, (worksheet) => {
      const [from, to] = [row.row + 2, row.row + 1];
      worksheet.getRange(`A${to}`).copyFrom(worksheet.getRange(`A${from}:N${from}`), 'Formulas');
    });
    const copy = model.scoreRows().find((each) => each.sheet === row.sheet && each.row === row.row);
    if (copy === undefined) return;
    // The format does not come along: what was a date is a number in the copy.
    put(play, row.sheet.name, row.row, row.column('score'), b % 2 === 0 ? '' : `${model.fresh()}.75`);
    put(play, row.sheet.name, row.row, row.column('remark'), '');
    model.remember(copy);
  },

  /** Numbers pasted over formulas and caps. */
  overwrite: async (play, [a, b]) => {
    const row = pick(play.model.scoreRows(), a);
    if (row === undefined) return;
    const code = pick(['counted', 'check', 'cap', 'code', 'target'], b) ?? 'cap';
    play.model.story.push(`  ${row.sheet.name} row ${row.row + 1} ${code}`);
    await onSheet(play, row.sheet.name, (worksheet) => {
      worksheet.getCell(row.row, row.column(code)).values = [[77]];
    });
  },

  hideAndWiden: async (play, [a, b]) => {
    const row = pick(play.model.scoreRows(), a);
    if (row === undefined) return;
    await onSheet(play, row.sheet.name, (worksheet) => {
      worksheet.getRange(pick(['D:D', 'H:I', 'N:N'], b)).columnHidden = true;
      worksheet.getRange(`${row.row + 1}:${row.row + 1}`).rowHidden = true;
      worksheet.getRange('K:K').format.columnWidth = 20;
    });
  },

  writeBelow: async (play, [a, b]) => {
    const name = pick([...scoreTables(play.model.book), 'scorebook_units', 'scorebook_indicators'], a) ?? '';
    const table = namedArea(play.model.book, name);
    if (table === null) return;
    await onSheet(play, table.sheet.name, (worksheet) => {
      worksheet.getCell(table.area.row + table.area.rows + (b % 3), 3).values = [['自己的话']];
    });
  },
} satisfies Readonly<Record<string, Action>>;

/** A sheet that people opened first, if it was protected. */
async function onSheet(play: Play, name: string, edit: (worksheet: Excel.Worksheet) => void): Promise<void> {
  play.model.story.push(`  ${name}`);
  const isProtected = play.model.book.sheets.find((sheet) => sheet.name === name)?.protection.on === true;
  await play.book.byHand((context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    if (isProtected) worksheet.protection.unprotect();
    edit(worksheet);
  });
}

/** Rows of a sheet. */
async function onRows(
  play: Play,
  { sheet, row }: PlacedRow,
  count: number,
  edit: (range: Excel.Range) => void,
): Promise<void> {
  await onSheet(play, sheet.name, (worksheet) => {
    edit(worksheet.getRange(`${row + 1}:${row + count}`));
  });
}
