import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningHost } from '../../../src/host/node/startHost';
import { errorOf, openHost } from '../../support/openHost';

let running: RunningHost;
beforeEach(async () => {
  running = await openHost();
});

/** The colour of a cell that was filled with the written one. */
function filled(written: string): Promise<string> {
  return running.Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format;
    fill.color = written;
    fill.load('color');
    await context.sync();
    return fill.color;
  });
}

describe('a colour', () => {
  it.each([
    ['tomato', '#FF6347'],
    ['LightGoldenRodYellow', '#FAFAD2'],
    ['grey', '#808080'],
    ['teal', '#008080'],
    ['ffa500', '#FFA500'],
    ['#0a0b0c', '#0A0B0C'],
  ])('%s is %s', async (written, read) => {
    expect(await filled(written)).toBe(read);
  });

  it.each(['#abc', 'rgb(1,2,3)', 'constructor', 'a nice red', ''])('%j is refused', async (written) => {
    expect((await errorOf(filled(written))).code).toBe('InvalidArgument');
  });
});
