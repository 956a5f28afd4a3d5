import { describe, expect, it } from '@jest/globals';
import { compareRecords } from './compareRecords';
import { goldenRecords, presentRecords } from './records';

it('the bundled document comes to what it came to; what is meant to change, npm run golden:update takes over', async () => {
  const [golden, present] = await Promise.all([goldenRecords(), presentRecords()]);
  expect(compareRecords(golden, present)).toEqual([]);
  expect(present).toEqual(golden);
});

describe('a difference', () => {
  const BEFORE = ['unit:t:a {"name":"东镇","group":null}', 'unit:t:b {"name":"西镇"}'];

  it('is told by record and field', () => {
    const now = ['unit:t:a {"name":"东办","group":null}', 'unit:t:c {"name":"南镇"}'];
    expect(compareRecords(BEFORE, now)).toEqual([
      'unit:t:a name: "东镇" → "东办"',
      'unit:t:b is gone: {"name":"西镇"}',
      'unit:t:c is new: {"name":"南镇"}',
    ]);
  });

  it('of the order alone is told as that', () => {
    expect(compareRecords(BEFORE, [...BEFORE].reverse())).toEqual([
      'the same records in another order, from unit:t:b on',
    ]);
    expect(compareRecords(BEFORE, BEFORE)).toEqual([]);
  });
});
