import {
  documentOf,
  dumpOf,
  type CategoryModel,
  type IndicatorModel,
  type TypeModel,
} from '../countyDocument';

const indicator = (name: string, points: number): IndicatorModel => ({
  name,
  target: `完成${name}任务`,
  tenths: points * 10,
});

const category = (name: string, ...indicators: readonly IndicatorModel[]): CategoryModel => ({
  name,
  indicators,
});

const type = (
  name: string,
  common: readonly IndicatorModel[],
  units: Readonly<Record<string, readonly CategoryModel[]>>,
): TypeModel => ({
  name,
  style: 'inName',
  common,
  groups: [
    { name: null, units: Object.entries(units).map(([unit, categories]) => ({ name: unit, categories })) },
  ],
});

const town = [category('经济', indicator('产业', 8.5)), category('生态', indicator('造林', 6))];

/** The documents of three years: units and indicators stay, go, come, and get other names and caps. */
export const DOCUMENTS: readonly Uint8Array[] = [
  documentText(2020, [
    type('乡镇', [indicator('党建', 10), indicator('信访', 5)], { 东镇: town, 西镇: town, 南镇: town }),
    type('县直机关', [indicator('党务', 20)], {
      甲局: [category('经济', indicator('业务', 30))],
      乙局: [category('经济', indicator('业务', 30))],
    }),
  ]),
  documentText(2021, [
    type('乡镇', [indicator('党建', 8), indicator('平安建设', 5)], {
      东镇: [
        category('经济', indicator('产业', 5), indicator('招商', 5)),
        category('生态', indicator('造林绿化', 6)),
      ],
      西镇: town,
      北镇: town,
    }),
    type('县直机关', [indicator('党务工作', 20)], {
      甲局: [category('业务', indicator('业务', 30))],
      乙委: [category('经济', indicator('业务', 30))],
    }),
  ]),
  documentText(2022, [
    type('县属学校', [indicator('党建', 10)], { 一中: [category('教学', indicator('升学', 40))] }),
    type('乡镇', [indicator('信访', 5), indicator('党建', 10)], { 南镇: town, 东镇: town }),
  ]),
];

function documentText(year: number, types: readonly TypeModel[]): Uint8Array {
  const negative = [
    { category: '信访', text: '发生越级上访的', responsible: '县信访局', tenths: 15 },
    {
      category: '帮扶',
      text: '受到省上通报的扣1.5分，被市上通报的扣1分',
      responsible: '县扶贫办',
      tenths: null,
    },
  ];
  return new TextEncoder().encode(
    dumpOf(documentOf({ county: '清河县', year, forCounty: [], listed: [], types, negative })),
  );
}
