import type { Edit } from './meanwhile';

/** What the matrix has people do meanwhile. */
export const EDITS: readonly Edit[] = [
  {
    name: 'score new',
    act: (book, entries) => {
      book.score('南镇', '党建', '6.25');
      entries.set('score 南镇 党建', '6.25');
      return true;
    },
  },
  {
    name: 'score changed',
    act: (book, entries) => {
      book.score('西镇', '产业', '4.75');
      entries.set('score 西镇 产业', '4.75');
      return true;
    },
  },
  {
    name: 'score cleared',
    act: (book, entries) => {
      book.score('西镇', '产业', '');
      entries.delete('score 西镇 产业');
      return true;
    },
  },
  {
    name: 'remark',
    act: (book, entries) => {
      book.remark('西镇', '信访', '新的备注');
      entries.set('remark 西镇 信访', '新的备注');
      return true;
    },
  },
  {
    name: 'register entry',
    act: (book, entries) => {
      const row = book.deduct('南镇', '负面：约谈', '省', '1');
      entries.set(`register ${row - 1}`, '南镇 负面：约谈 省 1');
      return true;
    },
  },
  {
    name: 'alias and veto',
    act: (book, entries) => {
      const row = book.cells.grid('单位').findIndex((cells) => cells[4] === '西镇') + 1;
      book.type('单位', `F${row}`, '西办');
      book.type('单位', `I${row}`, '重大事故');
      entries.set('alias 西镇', '西办').set('veto 西镇', '重大事故');
      return true;
    },
  },
  {
    name: 'setting',
    act: (book, entries) => {
      book.setting('未评分按 0 分', '是');
      entries.set('setting blankIsZero', '是');
      return true;
    },
  },
  {
    name: 'row inserted',
    act: (book) => {
      const { sheet } = book.cells.score('东镇', '党建');
      book.host.person.changeSheet(sheet, { kind: 'unprotect' });
      const area = { row: 6, column: 0, rows: 2, columns: 1 };
      return book.host.person.changeSheet(sheet, { kind: 'insertRows', area }).done;
    },
  },
  {
    name: 'sheet renamed',
    act: (book) => {
      const { sheet } = book.cells.score('东镇', '党建');
      return book.host.person.changeSheet(sheet, { kind: 'rename', name: '乡镇考核' }).done;
    },
  },
  {
    name: 'sheet deleted',
    act: (book, entries) => {
      if (!book.cells.sheets.includes('市考核县')) return false;
      entries.delete('score 本县 生产总值');
      return book.host.person.changeSheet('市考核县', { kind: 'delete' }).done;
    },
    tells: /sheetMissing|\["市考核县"\]/,
  },
  {
    name: 'a waiting cell edit',
    isWaiting: true,
    act: (book, entries) => {
      book.score('西镇', '党建', '9.5');
      entries.set('score 西镇 党建', '9.5');
      return true;
    },
  },
  {
    name: 'row inserted among units',
    act: (book) => {
      const row = book.cells.grid('单位').findIndex((cells) => cells[4] === '西镇');
      const area = { row, column: 0, rows: 1, columns: 1 };
      return book.host.person.changeSheet('单位', { kind: 'insertRows', area }).done;
    },
  },
];
