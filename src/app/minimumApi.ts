/** The oldest Excel the add-in works in, as a requirement set: validation of cells came with it. */
export const MINIMUM_API = { set: 'ExcelApi', version: '1.8' } as const;
