import { UNNAMED_TYPE } from '../words/vocabulary';

/** What units are called together, by the ends of their names. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['乡镇（街道）', /(?:镇|乡|街道|街道办事处)$/],
  ['村（社区）', /(?:村|村委会|社区|居委会)$/],
  ['县（市、区）', /(?:县|区|市|旗)$/],
  ['学校', /(?:小学|中学|学校|学院|幼儿园|大学)$/],
  ['医疗机构', /(?:医院|卫生院|保健院)$/],
  ['企业', /(?:公司|集团|厂)$/],
  ['部门', /(?:局|委|办|办公室|部|厅|院|会|中心|联|行|处|社|馆|站|所)$/],
];

/** Another name of the same unit. */
const BRACKET = /[（(][^（()）]*[）)]$/;

/** What a unit type without a name is called, by the names of its units. */
export function kindOfUnits(names: readonly string[]): string {
  const kind = KINDS.find(
    ([, pattern]) => names.length > 0 && names.every((name) => pattern.test(name.replace(BRACKET, ''))),
  );
  return kind?.[0] ?? UNNAMED_TYPE;
}
