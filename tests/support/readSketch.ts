import { reviewDefinitions } from '../../src/domain/review/reviewDefinitions';
import { understandDocument } from '../../src/importer/importDocument';
import { shorten } from './imported';
import { sketchedDocument } from './sketchedDocument';

/** What is read of a sketch: units, indicators, negative items, and what is told of it. */
export function readSketch(sketch: string): readonly string[] {
  const { definitions, findings } = understandDocument(sketchedDocument(sketch));
  const told = [...findings, ...reviewDefinitions(definitions)];
  return [
    ...definitions.unitTypes.flatMap((type) => [
      ...type.units.map(({ name, group }) => (group === null ? name : `${name} of ${group}`)),
      ...shorten(type),
    ]),
    ...definitions.negativeList.map(({ text }) => `- ${text}`),
    ...told.filter(({ code }) => code !== 'responsibleUnknown').map(({ code }) => `! ${code}`),
  ];
}
