import { nameLooks } from '../words/nameLooks';
import { withoutSpaces } from '../words/plainText';

/** Which column of pasted rows is what; null for none. */
export interface RosterColumns {
  readonly type: number | null;
  readonly group: number | null;
  readonly name: number;
  /** Rows above the first unit. */
  readonly headerRows: number;
}

const TYPE_HEADER = /^(?:单位|考核)?(?:类型|类别|种类)$/;
const GROUP_HEADER = /^(?:组别|分组|组|考核组|所在组|类组)$/;
const NAME_HEADER = /^(?:被?考核)?(?:单位|对象|部门)(?:名称|全称)?$|^名称$/;

/** The columns of pasted rows: by their header if they have one, else by what stands in them. */
export function rosterColumns(rows: readonly (readonly string[])[]): RosterColumns {
  const header = (rows[0] ?? []).map(withoutSpaces);
  const at = (pattern: RegExp): number | null => {
    const found = header.findIndex((cell) => pattern.test(cell));
    return found < 0 ? null : found;
  };
  const named = at(NAME_HEADER);
  if (named !== null) return { type: at(TYPE_HEADER), group: at(GROUP_HEADER), name: named, headerRows: 1 };
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, index) =>
    rows.map((row) => row[index] ?? '').filter((cell) => cell !== ''),
  );
  const used = columns.flatMap((cells, index) => (cells.some((cell) => !/^\d*$/.test(cell)) ? [index] : []));
  const score = (index: number): number => {
    const cells = columns[index] ?? [];
    return cells.filter((cell) => nameLooks(cell) === 'unit').length * 1000 + new Set(cells).size;
  };
  const name = [...used].sort((a, b) => score(b) - score(a) || b - a)[0] ?? 0;
  const others = used.filter((index) => index < name);
  const [first = null, second = null] = others.slice(-2);
  if (second !== null) return { type: first, group: second, name, headerRows: 0 };
  const isType = first !== null && (columns[first] ?? []).every((cell) => nameLooks(cell) === 'kind');
  return { type: isType ? first : null, group: isType ? null : first, name, headerRows: 0 };
}
