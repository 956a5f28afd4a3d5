import { pointsFromNumber, pointsFromThousandths, type Points } from '../../domain/points/points';
import { halfWidth, withoutSpaces } from './plainText';

/** A text and the points that stand at its end, if any. */
export interface TextWithPoints {
  /** The text without the points. */
  readonly text: string;
  readonly points: Points | null;
  /** Whether the points stand in brackets, which leaves no doubt what they are. */
  readonly bracketed: boolean;
  /** Whether words such as 满分 or “，得” say that they are points. */
  readonly isSaid: boolean;
}

/** What may stand before points that are an indicator's own. */
const SAYS_POINTS =
  '(?:本项|该项)?(?:共|(?<![审统会设累合共总预估])计|满分|总分|标准分|基本分|基准分|基础分|权重分?|分值|赋分|配分)(?:值|计)?(?:为|是)?';

/** `（2分）`, `(共20分)`, `[分值：5分]` at the end. */
const BRACKETED = new RegExp(
  `[([]\\s*(?:${SAYS_POINTS}|得|记)?\\s*:?\\s*(\\d+(?:\\.\\d+)?)\\s*分\\s*[)\\]]\\s*[。.;,]?$`,
);

/** `满分5分`, `，得5分` at the end; 得 alone may tell what is to be reached. */
const SAID = new RegExp(
  `(?:${SAYS_POINTS}|[,;。]\\s*(?:的)?(?:可)?(?:得|记|赋)(?:满分)?|的(?:得|计|记)(?:满分)?)\\s*:?\\s*(\\d+(?:\\.\\d+)?)\\s*分\\s*[。.;]?$`,
);

/** Other points in the same text: which of them are the indicator's is not said. */
const OTHER_POINTS = /(?:得|计|记|加|扣|减|奖)(?:\d+(?:\.\d+)?)分/;

/** What parts a name from its points. */
const BETWEEN = /[\s,，;；:：—–-]+$/;

/** `5分` at the end. */
const BARE = /(\d+(?:\.\d+)?)\s*分\s*[。.;]?$/;

/** After these a figure tells how much is to be reached or done, not what it is worth. */
const MEASURED = /(?:[到达于至为足得过扣减加奖罚记各以%\d.~-]|每[^,。;]{0,8})$/;

/** Words that end in 分; behind any other word a 分 before the figure is a slip of the pen. */
const WORDS_IN_FEN =
  /(?:部|积|得|评|扣|学|满|比|计|加|均|总|高|低|记|打|赋|划|区|充|十|处|成|减|百|公|身|养|水|组|细|瓜|名|缘|过|春|秋|职|股|拆)分$/;

/**
 * Takes points off the end of a name: `林业工作 5分` → `林业工作`, 5 points.
 * Figures inside the text, and figures that tell a measure (`达到80分`), stay.
 */
export function splitPoints(text: string): TextWithPoints {
  const plain = halfWidth(text).trimEnd();
  const bracketed = BRACKETED.exec(plain);
  if (bracketed !== null) return take(text, bracketed, 'bracketed');
  const said = SAID.exec(plain);
  if (said !== null && said.index > 0 && !OTHER_POINTS.test(withoutSpaces(plain.slice(0, said.index))))
    return take(text, said, 'said');
  const bare = BARE.exec(plain);
  if (bare === null || MEASURED.test(plain.slice(0, bare.index).trimEnd())) return without(text);
  return take(text, bare, 'bare');
}

function take(text: string, match: RegExpExecArray, how: 'bracketed' | 'said' | 'bare'): TextWithPoints {
  const points = pointsFromNumber(Number(match[1]));
  if (points === null) return without(text);
  const name = text.slice(0, match.index).trim().replace(BETWEEN, '');
  const slip = how !== 'bracketed' && name.length > 1 && name.endsWith('分') && !WORDS_IN_FEN.test(name);
  return {
    text: slip ? name.slice(0, -1) : name,
    points,
    bracketed: how === 'bracketed',
    isSaid: how === 'said',
  };
}

function without(text: string): TextWithPoints {
  return { text: text.trim(), points: null, bracketed: false, isSaid: false };
}

/** A cell of a points column: `10`, `５分`, `（2分）`, `-1.5`, `扣2分`. */
const POINTS_CELL = /^[([]?(?:扣|共|计)?([+-]?)(\d+(?:\.\d+)?)分?[)\]]?$/;

/** `每项2分，共10分`: what all of it is worth. */
const WHOLE_CELL = /^每.{1,6}?\d+(?:\.\d+)?分[,;、](?:共|满分|总分|合计)(\d+(?:\.\d+)?分)$/;

/** What stands where there are none. */
const NO_POINTS = /^[-—–―/\\]*$/;

/** Figures in several lines, or apart by a blank: which of them counts, or what they make, is not said. */
const SEVERAL_FIGURES = /[\d.]\s+[\d.]/;

/** Points of a cell of a points column; null where it is empty, `'unreadable'` where it says something else. */
export function readPointsCell(text: string): Points | null | 'unreadable' {
  if (SEVERAL_FIGURES.test(halfWidth(text))) return 'unreadable';
  const plain = halfWidth(withoutSpaces(text));
  if (NO_POINTS.test(plain)) return null;
  const match = POINTS_CELL.exec((WHOLE_CELL.exec(plain)?.[1] ?? plain).replace(/^[−–—﹣](?=\d)/, '-'));
  if (match === null) return 'unreadable';
  const points = pointsFromNumber(Number(match[2]));
  if (points === null) return 'unreadable';
  return match[1] === '-' ? pointsFromThousandths(-Number(points)) : points;
}
