import { strFromU8 } from 'fflate';
import type { Package } from './openPackage';
import { attribute, children, parseXml } from './xmlTree';

interface Relation {
  /** Last word of the relation's type, such as `worksheet`. */
  readonly type: string;
  /** Path of the part. */
  readonly target: string;
}

/** What a part refers to. */
export interface Relations {
  byId(id: string): Relation | undefined;
  /** Path of the first part of a type. */
  find(type: string): string | undefined;
  all(type: string): readonly string[];
  /** Addresses outside the file, by id. */
  readonly external: ReadonlyMap<string, string>;
}

/** @param path of a part; empty for the package itself. */
export function readRelations(parts: Package, path: string): Relations {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const file = `${folder}_rels/${path.slice(slash + 1)}.rels`;
  const bytes = parts.get(file);
  const own = new Map<string, Relation>();
  const external = new Map<string, string>();
  for (const each of bytes === undefined ? [] : children(parseXml(strFromU8(bytes), file), 'Relationship')) {
    const id = attribute(each, 'Id') ?? '';
    const target = attribute(each, 'Target') ?? '';
    if (attribute(each, 'TargetMode') === 'External') external.set(id, target);
    else
      own.set(id, {
        type: (attribute(each, 'Type') ?? '').split('/').at(-1) ?? '',
        target: resolve(folder, target),
      });
  }
  const all = (type: string): readonly string[] =>
    [...own.values()].filter((each) => each.type === type).map(({ target }) => target);
  return { byId: (id) => own.get(id), find: (type) => all(type)[0], all, external };
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
