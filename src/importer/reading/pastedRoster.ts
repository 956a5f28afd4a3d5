import { nameLooks } from '../words/nameLooks';
import { namesInLine, takeNumber } from '../words/numberedHeading';
import { halfWidth, onOneLine } from '../words/plainText';
import { rosterColumns, type RosterColumns } from './rosterColumns';

/** A unit of a list that a person pasted. */
export interface PastedUnit {
  /** The unit type that the list names; null where it names none. */
  readonly type: string | null;
  readonly group: string | null;
  readonly name: string;
}

/** Names on one line are apart by these, or by more than one blank. */
const BETWEEN = /[、，,；;\u3000]+|\s{2,}/;

/** What announces the names behind it, or on the lines below: `乡镇：`, `综合组:`. */
const LABEL = /^(.{1,20}?)[:：]\s*(.*)$/s;

/** Stands where a unit has no group, and no merged cell either. */
const NONE = /^[-—–]*$/;

/** How many there are, behind a label or a name: `乡镇（3个）`. */
const COUNT = /[（(](?:共|计)?\d+个?.{0,4}[）)]$/;

/**
 * The units in a text copied from anywhere: names a line each, numbered or not; several on a line with 、 between;
 * rows of a sheet, whose columns are type, group and name, or group and name. Each is named once. Pure.
 */
export function pastedRoster(text: string): readonly PastedUnit[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const units = lines.some((line) => line.trim().includes('\t')) ? ofRows(lines) : ofLines(lines);
  return [...new Map(units.map((unit) => [`${unit.type ?? ''}\n${unit.name}`, unit])).values()];
}

function ofRows(lines: readonly string[]): readonly PastedUnit[] {
  const rows = lines.map((line) => line.split('\t').map((cell) => onOneLine([cell])));
  const columns = rosterColumns(rows);
  const last: Record<'type' | 'group', string | null> = { type: null, group: null };
  return rows.slice(columns.headerRows).flatMap((row) => {
    // A blank cell below others is one of a merged cell.
    const [type, group] = [cellAt(row, columns.type), cellAt(row, columns.group)];
    if (type !== '' || group !== '') last.group = NONE.test(group) ? null : withoutCount(group);
    if (type !== '') last.type = withoutCount(type);
    return namesIn(cellAt(row, columns.name)).map((name): PastedUnit => ({ ...last, name }));
  });
}

function cellAt(row: readonly string[], column: RosterColumns['name'] | null): string {
  return column === null ? '' : (row[column] ?? '');
}

function ofLines(lines: readonly string[]): readonly PastedUnit[] {
  const isAllKinds = lines.every((line) => isKind(line));
  const last: Record<'type' | 'group', string | null> = { type: null, group: null };
  return lines.flatMap((line) => {
    const label = LABEL.exec(line);
    const announced = label?.[1] ?? (!isAllKinds && isKind(line) ? line : null);
    if (announced !== null) {
      const bare = withoutCount(takeNumber(announced).rest);
      const isType = nameLooks(bare) === 'kind';
      if (isType) last.type = bare;
      last.group = isType ? null : bare;
    }
    const names = announced === null ? line : (label?.[2] ?? '');
    return namesIn(names).map((name): PastedUnit => ({ ...last, name }));
  });
}

/** Whether a line is the name of a kind of units and no unit's: 县直部门, 乡镇（3个）. */
function isKind(line: string): boolean {
  return nameLooks(withoutCount(takeNumber(line).rest)) === 'kind';
}

function withoutCount(name: string): string {
  return name.replace(COUNT, '').trim();
}

function namesIn(text: string): readonly string[] {
  const numbered = namesInLine(text);
  return (numbered.length > 1 ? numbered : pieces(takeNumber(text).rest))
    .map((piece) => onOneLine([takeNumber(piece).rest]).replace(/[。．.]$/, ''))
    .filter((name) => !/^\d*$/.test(name));
}

/** What stands between the signs that part names, those in brackets left out. */
function pieces(text: string): readonly string[] {
  const depths: number[] = [];
  let depth = 0;
  for (const sign of Array.from(halfWidth(text))) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    depths.push(depth);
  }
  const result: string[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(BETWEEN, 'g'))) {
    if ((depths[match.index] ?? 0) > 0) continue;
    result.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...result, text.slice(from)];
}
