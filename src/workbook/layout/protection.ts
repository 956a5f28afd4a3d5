/** Whom a protected sheet lets do what, beside typing into unlocked cells. Never with a password. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

/** Every sheet of the book that is protected: people may filter, and change the widths and heights they see. */
export const SHEET_PROTECTION: ProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
};
