import type { OoxmlPackage } from './ooxmlPackage';
import { readTree } from './readTree';
import { attribute, children } from './xmlElement';

/** What a part says that it needs. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, such as `worksheet`. */
  readonly kind: string;
  /** Name of the part; an address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part, in order; of the package itself for `''`. None where it has none. */
export function readRelationships(from: OoxmlPackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = readTree(from, `${folder}_rels/${part.slice(slash)}.rels`);
  return [...children(root, 'Relationship')].map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const isExternal = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolve(folder, target),
      isExternal,
    };
  });
}

/** The first part of a kind; null if there is none. */
export function relatedPart(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((each) => each.kind === kind && !each.isExternal)?.target ?? null;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
