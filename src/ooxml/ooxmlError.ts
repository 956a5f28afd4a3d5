/**
 * - notPackage: no ZIP file.
 * - encrypted: a part is protected by a password.
 * - tooLarge: more bytes than the limits allow.
 * - tooComplex: more parts, elements, attributes, depth, text or time than the limits allow.
 * - doctype: a part has a document type declaration, the door to entities that grow.
 * - damaged: no whole ZIP file, or XML that is not well-formed.
 */
export type OoxmlErrorCode = 'notPackage' | 'encrypted' | 'tooLarge' | 'tooComplex' | 'doctype' | 'damaged';

/** Why a package or one of its parts cannot be read; what is wrong with its content is for the readers to say. */
export class OoxmlError extends Error {
  override readonly name = 'OoxmlError';

  /** @param detail one line for whoever looks into it: the part, and what is wrong there */
  constructor(
    readonly code: OoxmlErrorCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
