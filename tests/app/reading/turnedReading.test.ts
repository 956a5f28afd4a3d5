import { expect, test } from '@jest/globals';
import { changeReading, type ReadingChange } from '../../../src/app/reading/changeReading';
import { beginReading, understand, type DocumentReading } from '../../../src/app/reading/documentReading';
import { parseKept, proposeReading, withKept } from '../../../src/app/reading/keptReadings';
import { openQuestions } from '../../../src/app/reading/openQuestions';
import { shownTables, type ShownTable } from '../../../src/app/reading/shownTables';
import { sketchedDocument } from '../../support/sketchedDocument';

/** Nothing tells that its columns are indicators: no points stand in it. */
const TARGETS = '清河县2031年度乡镇目标\n单位 | 粮食 | 工业\n东镇 | 5000吨 | 8%\n西镇 | 4000吨 | 9%';

const open = (sketch: string): Promise<DocumentReading> =>
  beginReading({ fileName: '某县.docx', document: sketchedDocument(sketch) });

async function say(reading: DocumentReading, ...changes: readonly ReadingChange[]): Promise<DocumentReading> {
  let now = reading;
  for (const change of changes) {
    const changed = changeReading(now, change);
    now = { ...changed, understood: await understand(changed.document, changed.said), isBehind: false };
  }
  return now;
}

const first = (reading: DocumentReading): ShownTable | undefined => shownTables(reading)[0];
const doubts = (reading: DocumentReading): readonly string[] =>
  openQuestions(reading).map(({ doubt }) => doubt.code);
const indicators = ({ understood }: DocumentReading): readonly string[] =>
  understood.imported.definitions.unitTypes.flatMap(({ indicators: all }) =>
    all.map(({ name, target }) => `${name} ${target}`),
  );

const TURN: readonly ReadingChange[] = [
  { kind: 'turned', table: 1, turned: true },
  { kind: 'owned', table: 1, role: 'target' },
];

test('a person turns a table and says what its columns hold, step by step, and takes it back', async () => {
  const reading = await open(TARGETS);
  expect([first(reading)?.isTurned, doubts(reading)]).toEqual([false, ['header']]);
  const turned = await say(reading, ...TURN.slice(0, 1));
  expect([first(turned)?.isTurned, doubts(turned)]).toEqual([true, ['figures']]);
  expect(first(turned)?.columns.map(({ header }) => header)).toEqual(['考核指标', '东镇', '西镇']);
  const whole = await say(turned, ...TURN.slice(1));
  expect(indicators(whole)).toEqual(['粮食 5000吨', '工业 8%', '粮食 4000吨', '工业 9%']);
  const back = await say(whole, { kind: 'back' }, { kind: 'back' });
  expect([first(back)?.isTurned, doubts(back)]).toEqual([false, ['header']]);
});

test('a table that was turned by itself can be left as it stands', async () => {
  const reading = await open(
    '清河县2031年度乡镇目标\n单位 | 粮食（40分） | 工业（60分）\n东镇 | 1 | 2\n西镇 | 3 | 4',
  );
  expect([first(reading)?.isTurned, doubts(reading)]).toEqual([true, []]);
  const left = await say(reading, { kind: 'turned', table: 1, turned: false });
  expect([first(left)?.isTurned, doubts(left)]).toEqual([false, ['header']]);
  const columns = await say(reading, { kind: 'role', table: 1, column: 2, role: 'ignore' });
  expect(first(columns)?.isTurned).toBe(true);
});

test('the way round is kept, and proposed for next year’s table of the same header', async () => {
  const whole = await say(await open(TARGETS), ...TURN);
  const kept = parseKept(JSON.stringify(withKept(parseKept(null), whole)));
  const next = sketchedDocument(TARGETS.replace('2031', '2032').replace('8%', '9%'));
  const guess = await beginReading({ fileName: '次年.docx', document: next });
  const proposed = await beginReading({ fileName: '次年.docx', document: next }, proposeReading(kept, guess));
  expect([first(proposed)?.isTurned, first(proposed)?.saidBy, doubts(proposed)]).toEqual([
    true,
    'earlier',
    [],
  ]);
  expect(indicators(proposed)).toEqual(['粮食 5000吨', '工业 9%', '粮食 4000吨', '工业 9%']);
});
