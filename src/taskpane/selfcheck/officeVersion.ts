/** Version of the office.js file, kept in a place of it that Microsoft does not document; `''` where it does not say. */
export function officeVersion(): string {
  const { OSF } = globalThis as {
    readonly OSF?: { readonly ConstantNames?: { readonly FileVersion?: unknown } };
  };
  const version = OSF?.ConstantNames?.FileVersion;
  return typeof version === 'string' ? version : '';
}
