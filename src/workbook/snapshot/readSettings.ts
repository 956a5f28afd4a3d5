import type { Finding } from '../../domain/findings/finding';
import { MAX_DECIMALS, MAX_FINAL_DECIMALS } from '../../domain/points/roundHalfUp';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings/settings';
import type { SettingColumn } from '../layout/columns';
import { VERSION_CODE } from '../layout/settingCodes';
import { tableRecords } from './records';
import { YES_NO, SCOPES, EVIDENCE, EVIDENCE_RULES, TIES } from './settingWords';
import type { TableSnapshot, Value } from './snapshot';
import { SettingReader } from './settingReader';

/** Settings as the sheet 说明 gives them; what cannot be used is a finding and falls back to its default. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Version of the layout that made the book; 0 where the book does not say. */
  readonly layoutVersion: number;
  readonly findings: readonly Finding[];
  /** The same findings by the code of the setting that was refused. */
  readonly refused: ReadonlyMap<string, Finding>;
  /** What people entered where it cannot be used, by code: it stays in its cell. */
  readonly unusable: ReadonlyMap<string, Value>;
}

/**
 * Reads the settings table; a book without one has the defaults.
 *
 * @param categories the names of the categories that the book has; asked only where a setting may name one
 */
export function readSettings(
  table: TableSnapshot | undefined,
  categories: () => readonly string[],
): ReadSettings {
  if (table === undefined)
    return {
      settings: DEFAULT_SETTINGS,
      layoutVersion: 0,
      findings: [],
      refused: new Map(),
      unusable: new Map(),
    };
  const reader = new SettingReader(tableRecords<SettingColumn>(table, ['code']));
  const settings: Settings = {
    year: reader.number('year', (value) => Number.isInteger(value) && value >= 1900 && value <= 9999, null),
    county: reader.text('county') === '' ? null : reader.text('county'),
    title: reader.text('title'),
    scoreDecimals: reader.number('scoreDecimals', isDecimals(MAX_DECIMALS), DEFAULT_SETTINGS.scoreDecimals),
    notAssessed: reader.notAssessed(),
    decimals: reader.number('decimals', isDecimals(MAX_FINAL_DECIMALS), DEFAULT_SETTINGS.decimals),
    rankScope:
      reader.choice('rankScope', SCOPES, 'rankScope.unitType') === 'rankScope.group' ? 'group' : 'unitType',
    tieRule: reader.choice('tieRule', TIES, 'tieRule.gapped') === 'tieRule.dense' ? 'dense' : 'gapped',
    tieOrder: reader.tieOrder(categories),
    scaleTo100: reader.choice('scaleTo100', YES_NO, 'no') === 'yes',
    blankIsZero: reader.choice('blankIsZero', YES_NO, 'no') === 'yes',
    floorAtZero: reader.choice('floorAtZero', YES_NO, 'no') === 'yes',
    sameEventOnce: reader.choice('sameEventOnce', YES_NO, 'yes') === 'yes',
    factor: reader.choice('factor', YES_NO, 'no') === 'yes',
    evidence: EVIDENCE_RULES[reader.choice('evidence', EVIDENCE, 'evidence.tell')],
    limits: reader.limits(),
    ...reader.grades(),
    weights: reader.weights(),
    parts: reader.parts(),
  };
  const version = reader.value(VERSION_CODE);
  return {
    settings,
    layoutVersion: typeof version === 'number' ? version : 0,
    findings: [...reader.refused.values()],
    refused: reader.refused,
    unusable: reader.unusable,
  };
}

function isDecimals(most: number): (value: number) => boolean {
  return (value) => Number.isInteger(value) && value >= 0 && value <= most;
}
