import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Definitions } from '../../src/domain/definitions/definitions';
import type { NeutralDocument } from '../../src/importer/document/neutralDocument';
import {
  countyModel,
  documentOf,
  dumpOf,
  type CategoryModel,
  type CountyModel,
} from '../support/countyDocument';
import { docxOf } from '../support/docx';
import { importExpecting } from '../support/imported';
import { testLevel } from '../support/level';

/** Definitions in lines, without ids and without what the model does not say. */
function said({ unitTypes }: Definitions): readonly string[] {
  return unitTypes.flatMap((type) => [
    `# ${type.name}`,
    ...type.units.map(({ name, group }) => `${group ?? '-'} ${name}`),
    ...type.indicators.map(({ unit, category, name, target, cap }) => {
      const owner = type.units.find(({ id }) => id === unit)?.name ?? '共性';
      return [owner, category, name, target, cap].join(' | ');
    }),
  ]);
}

function expected({ types, forCounty, county, listed }: CountyModel): readonly string[] {
  return [
    ...(forCounty.length === 0 ? [] : ['# 市考核县', `- ${county}`, ...own(county, forCounty, false)]),
    ...types.flatMap(({ name, common, groups, style }) => [
      `# ${name}`,
      ...groups.flatMap((group) => group.units.map((unit) => `${group.name ?? '-'} ${unit.name}`)),
      ...common.map((of) => ['共性', '共性指标', of.name, of.target, of.tenths * 100].join(' | ')),
      ...groups.flatMap(({ units }) =>
        units.flatMap((unit) => own(unit.name, unit.categories, style === 'inName')),
      ),
    ]),
    ...(listed.length === 0 ? [] : ['# 驻县单位', ...listed.map((name) => `- ${name}`)]),
    ...(listed.length === 0 ? [] : ['共性 | 共性指标 | 党建 | 抓好党建 | 100000']),
  ];
}

function own(unit: string, categories: readonly CategoryModel[], targets: boolean): readonly string[] {
  return categories.flatMap(({ name, indicators }) =>
    indicators.map((of) =>
      [unit, name ?? of.name, of.name, targets ? of.target : '', of.tenths * 100].join(' | '),
    ),
  );
}

const FORMATS: readonly (readonly [string, number, (document: NeutralDocument) => Uint8Array])[] = [
  ['a text dump', testLevel.documents, (document) => new TextEncoder().encode(dumpOf(document))],
  ['a .docx with merged cells', testLevel.documents / 2, (document) => docxOf(document, 'merged')],
  ['a .docx with empty cells', testLevel.documents / 2, (document) => docxOf(document, 'empty')],
];

describe('the document of any county', () => {
  test.each(FORMATS)('is read as it was meant, from %s', (_, numRuns, write) => {
    fc.assert(
      fc.property(countyModel, (model) => {
        const { definitions } = importExpecting(write(documentOf(model)));
        expect(said(definitions)).toEqual(expected(model));
        expect(definitions).toMatchObject({ county: model.county, year: model.year });
        expect(definitions.negativeList.map(({ text, points }) => [text, points])).toEqual(
          model.negative.map(({ text, tenths }) => [text, -(tenths ?? 0) * 100]),
        );
      }),
      { numRuns },
    );
  });
});
