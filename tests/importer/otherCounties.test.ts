import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Definitions } from '../../src/domain/definitions/definitions';
import type { NeutralDocument } from '../../src/importer/document/neutralDocument';
import { countyModel, documentOf, dumpOf, type CountyModel } from '../support/countyDocument';
import { docxOf } from '../support/docx';
import { importExpecting } from '../support/imported';

/** Definitions without ids and without what the model does not say. */
function said(definitions: Definitions): CountyModel['types'][number]['name'][] {
  return definitions.unitTypes.flatMap((type) => [
    `# ${type.name}`,
    ...type.units.map(({ name, group }) => `${group ?? '-'} ${name}`),
    ...type.indicators.map(({ unit, category, name, target, cap }) => {
      const owner = type.units.find(({ id }) => id === unit)?.name ?? '共性';
      return [owner, category, name, target, cap].join(' | ');
    }),
  ]);
}

function expected({ types }: CountyModel): string[] {
  return types.flatMap(({ name, common, groups, style }) => [
    `# ${name}`,
    ...groups.flatMap((group) => group.units.map((unit) => `${group.name ?? '-'} ${unit.name}`)),
    ...common.map((own) => ['共性', '共性指标', own.name, own.target, own.tenths * 100].join(' | ')),
    ...groups.flatMap(({ units }) =>
      units.flatMap((unit) =>
        unit.categories.flatMap((category) =>
          category.indicators.map((own) =>
            [unit.name, category.name, own.name, style === 'inName' ? own.target : '', own.tenths * 100].join(
              ' | ',
            ),
          ),
        ),
      ),
    ),
  ]);
}

const FORMATS: readonly (readonly [string, number, (document: NeutralDocument) => Uint8Array])[] = [
  ['a text dump', 300, (document) => new TextEncoder().encode(dumpOf(document))],
  ['a .docx with merged cells', 150, (document) => docxOf(document, 'merged')],
  ['a .docx with empty cells', 150, (document) => docxOf(document, 'empty')],
];

describe('the document of any county', () => {
  test.each(FORMATS)('is read as it was meant, from %s', (_, numRuns, write) => {
    fc.assert(
      fc.property(countyModel, (model) => {
        const { definitions } = importExpecting(write(documentOf(model)));
        expect(said(definitions)).toEqual(expected(model));
        expect(definitions).toMatchObject({ county: model.county, year: model.year });
        expect(definitions.negativeList.map(({ text, points }) => [text, points])).toEqual(
          model.negative.map(({ text, tenths }) => [text, -tenths * 100]),
        );
      }),
      { seed: 2020, numRuns },
    );
  });
});
