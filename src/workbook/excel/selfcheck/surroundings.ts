/** Where a self-check ran, as far as the client knows. */
export interface Surroundings {
  /** The application, such as `Excel`. */
  readonly host: string;
  /** Such as `PC`, `Mac`, `OfficeOnline`. */
  readonly platform: string;
  /** Of the application. */
  readonly build: string;
  /** The highest version of each requirement set that is supported; `''`: none. */
  readonly sets: Readonly<Record<string, string>>;
}

/** The sets that are asked for, with their newest known version. */
const SETS: Readonly<Record<string, number>> = {
  ExcelApi: 20,
  ExcelApiDesktop: 3,
  ExcelApiOnline: 1,
  RibbonApi: 2,
  SharedRuntime: 2,
};

/** Asks the client. No round trip. */
export function surroundings(): Surroundings {
  const { host, platform, version } = Office.context.diagnostics;
  return {
    host: String(host),
    platform: String(platform),
    build: version,
    sets: Object.fromEntries(Object.entries(SETS).map(([name, newest]) => [name, highest(name, newest)])),
  };
}

function highest(name: string, newest: number): string {
  for (let minor = newest; minor >= 1; minor -= 1) {
    const version = `1.${minor}`;
    if (Office.context.requirements.isSetSupported(name, version)) return version;
  }
  return '';
}
