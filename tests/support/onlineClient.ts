/** What Excel on the web tells of a protection (ExcelApiOnline 1.1), and where a client keeps it. */
interface OnlineProtection {
  isTold?: boolean;
  _handleResult: (this: OnlineProtection, value: unknown) => void;
}

/**
 * Has the global client know `WorksheetProtection.isPasswordProtected` as those of the CDN do. The client of npm is older;
 * it sends and receives the property like any other, and forgets it.
 */
export function knowPasswords(): void {
  const prototype = Excel.WorksheetProtection.prototype as unknown as OnlineProtection;
  const { _handleResult: handleResult } = prototype;
  prototype._handleResult = function (this: OnlineProtection, value: unknown): void {
    handleResult.call(this, value);
    const told = (value as { readonly IsPasswordProtected?: boolean } | null)?.IsPasswordProtected;
    if (told !== undefined) this.isTold = told;
  };
  Object.defineProperty(prototype, 'isPasswordProtected', {
    get(this: OnlineProtection) {
      if (this.isTold === undefined) throw new Error('isPasswordProtected was not loaded');
      return this.isTold;
    },
  });
}
