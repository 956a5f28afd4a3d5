import { useMemo, useState } from 'react';
import {
  bookSettings,
  refusedSettings,
  type BookSetting,
  type SettingValue,
} from '../../app/book/bookSettings';
import type { BookOverview } from '../../app/session/overview';
import { fieldText, fieldValue } from './fieldText';

/** The settings as they are being edited; nothing of it is in the workbook. */
export interface SettingsForm {
  readonly settings: readonly BookSetting[];
  /** What a field holds at this moment. */
  readonly textOf: (setting: BookSetting) => string;
  /** Codes of the settings whose values could not be used. */
  readonly refused: readonly string[];
  /** Values that differ from those of the workbook, by code. */
  readonly changes: ReadonlyMap<string, SettingValue>;
  readonly edit: (code: string, text: string) => void;
}

/** Fields that nobody edited follow the workbook; the others keep what was typed. */
export function useSettingsForm({ state }: BookOverview): SettingsForm {
  const [edits, setEdits] = useState<ReadonlyMap<string, string>>(new Map());
  const settings = useMemo(() => bookSettings(state), [state]);
  const changes = useMemo(
    () =>
      new Map(
        settings.flatMap((setting): readonly (readonly [string, SettingValue])[] => {
          const text = edits.get(setting.code);
          if (text === undefined || text === fieldText(setting, setting.value)) return [];
          return [[setting.code, fieldValue(setting, text)]];
        }),
      ),
    [settings, edits],
  );
  const refused = useMemo(() => [...refusedSettings(settings, changes).keys()], [settings, changes]);
  return {
    settings,
    textOf: (setting) => edits.get(setting.code) ?? fieldText(setting, setting.value),
    refused,
    changes,
    edit: (code, text) => {
      setEdits(new Map([...edits, [code, text]]));
    },
  };
}
