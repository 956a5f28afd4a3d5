import type { RequirementSets } from './protocol/requirementSets';

/** What a page must know of its host to answer Office.js; the host itself may live in another thread. */
export interface HostFacts {
  readonly book: { readonly settings: ReadonlyMap<string, string> };
  readonly requirementSets: RequirementSets;
  /** Takes all settings of the document, as JSON texts by key. */
  saveSettings(entries: ReadonlyMap<string, string>): void;
}

/**
 * The object `window.external`, by which Office.js on Windows asks who its host is. It must be there before
 * office.js, together with `_richApiNativeBridge`.
 * @param language such as `zh-CN`
 * @param isDark whether Office has its black theme at the moment, rather than its white one
 */
export function windowExternal(host: HostFacts, language: string, isDark: () => boolean = () => false) {
  const context = contextOf(host, language, isDark);
  return {
    // Type, platform, version, language, correlation id, dialog, logging, flags (1: shared runtime).
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$$disableLogging$1`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    // Calls of the Common API other than settings are not supported.
    Execute: (_id: number, _parameters: unknown, done?: (result: readonly unknown[]) => void) => {
      done?.([FAILED, null]);
    },
    // Only that commands of the ribbon were chosen is told by this way, by whoever has a ribbon.
    RegisterEvent: (id: number, _target: string, _handler: unknown, done?: (status: number) => void) => {
      done?.(id === COMMAND_INVOKED ? SUCCESS : FAILED);
    },
    UnregisterEvent: (_id: number, _target: string, done?: (status: number) => void) => {
      done?.(SUCCESS);
    },
  };
}

const SUCCESS = 0;

/** The Common API's event of a ribbon command; Office.js registers it when it starts. */
const COMMAND_INVOKED = 39;

/** The Common API's "internal error". */
const FAILED = 5001;

/** Each load of the page needs its own, or Office.js shows the settings of the last one. */
let instances = 0;

function contextOf(
  host: HostFacts,
  language: string,
  isDark: () => boolean,
): Readonly<Record<string, () => unknown>> {
  const instance = `instance-${(instances += 1)}-${Math.random().toString(36).slice(2)}`;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    // No build of Excel's: a report from here is not taken for one of a real Excel.
    GetHostFullVersion: () => '16.0.0.0',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(isDark() ? BLACK : WHITE),
    GetSettings: () => settingsOf(host),
  };
}

/** Excel's themes; colours as integers. */
const WHITE = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
};

const BLACK = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x0a0a0a,
  controlForegroundColor: 0xffffff,
};

/** `Office.context.document.settings`: the same store as `workbook.settings`. Values are JSON texts. */
function settingsOf(host: HostFacts) {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of host.book.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      host.saveSettings(new Map(keys.map((key, index) => [key, values[index] ?? 'null'])));
    },
  };
}
