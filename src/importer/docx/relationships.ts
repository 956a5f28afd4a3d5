import type { Element } from '@xmldom/xmldom';
import { attribute, children } from './xmlTree';

/** Where the part of a kind lies (`officeDocument`, `styles`, `numbering`), as a relationships part says; null if it does not. */
export function relatedPart(relationships: Element | null, kind: string, from: string): string | null {
  if (relationships === null) return null;
  for (const element of children(relationships)) {
    if (attribute(element, 'Type')?.endsWith(`/${kind}`) !== true) continue;
    if (attribute(element, 'TargetMode') === 'External') continue;
    const target = attribute(element, 'Target');
    if (target !== null) return resolve(target, from);
  }
  return null;
}

/** The relationships part of a part: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(target: string, from: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
