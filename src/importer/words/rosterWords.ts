import { headingParts } from './headingParts';
import { halfWidth, withoutSpaces } from './plainText';

const ROSTER =
  /^(?:被|受)?(?:考核|考评|评价|评估|适用)?的?(?:对象|范围|单位)(?:及|和|与)?(?:范围|对象|名单|名册|一览表|分类|分组|类别)?(?:分[为成]?[一二三四五两\d]{1,2}[类组])?$|(?:单位|对象)(?:名单|名册|一览表)$|^名[单册]$/;

/** Whether a heading announces a list of units: 考核对象, 被考核单位名单. */
export function announcesRoster(text: string): boolean {
  const plain = halfWidth(withoutSpaces(headingParts(text).name));
  return plain.length > 1 && plain !== '单位' && ROSTER.test(plain);
}

/** Whether a header is that of a column which parts the units of a list: 组别, 单位类别. */
export function partsUnits(header: string): boolean {
  return /^(?:所属|所在|考核)?(?:单位)?(?:组别|分组|小组|片区|系统|战线|序列|类型|类别)$/.test(header);
}
