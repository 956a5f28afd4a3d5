import type { NeutralDocument } from '../document/neutralDocument';
import { halfWidth, withoutSpaces } from '../words/plainText';
import { isNoise } from '../words/noise';
import type { LineEntry } from './inventory';

/** Words of a rule, of grades too; that a table is worth so many points is none. */
const RULE =
  /加分|扣分|减分|扣\d|否决|权重|折算|封顶|不(?:得)?超过|最高(?!人民)|按比例|占(?:总分的?)?\d+(?:\.\d+)?%|不得分|得0分|评优|评先|等次|取消.{0,8}资格/;

const NOTE = /^[([]?(?:注|备注|说明|附注)\d*[:.、]/;

/** Notes between tables, and in rows of their own in them, that state a rule; other notes tell nothing of the definitions. */
export function noteRules(document: NeutralDocument): readonly LineEntry[] {
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells: [only, second] }) =>
          only === undefined || second !== undefined ? [] : [only.paragraphs.join('')],
        ),
  );
  return texts.filter(isRule).map((text) => ({
    kind: 'line',
    text,
    heading: null,
    line: 'rule',
    type: null,
    list: null,
    isAboveTable: false,
    isInType: false,
    unnumbered: null,
    weight: null,
  }));
}

function isRule(text: string): boolean {
  const plain = halfWidth(withoutSpaces(text));
  return NOTE.test(plain) && isNoise(text) && RULE.test(plain);
}
