import { afterEach, expect, it } from '@jest/globals';
import { sampleIndicator, sampleType, sampleUnit } from '../support/sampleTypes';
import { closeBooks, generatedBook } from '../support/embeddedBook';
import { smallCounty } from '../support/smallCounty';

afterEach(closeBooks);

it('two books open at once are two books: what is done in one is not seen in the other', async () => {
  const first = await generatedBook(smallCounty());
  first.score('东镇', '党建', '8.5');
  first.deduct('东镇', '负面：通报', '', '1');
  const before = await first.compute();
  const contents = first.cells.contents();

  const bureau = sampleUnit('甲局');
  const second = await generatedBook(
    smallCounty(sampleType('各局', [bureau, sampleUnit('乙局')], sampleIndicator(null, '党建', 20))),
    { decimals: 0 },
  );
  second.score('甲局', '党建', '19.5');
  const other = await second.compute();
  expect(other.results.map(({ unit, final, deduction }) => [unit, final, deduction])).toEqual([
    [bureau.id, 20_000, 0],
    [sampleUnit('乙局').id, 0, 0],
  ]);
  second.dispose();

  expect(first.cells.contents()).toEqual(contents);
  const after = await first.compute();
  expect(after.results).toEqual(before.results);
  expect(after.findings).toEqual(before.findings);
  expect(first.cells.contents()).toEqual(contents);
});
