import { extname } from 'node:path';

/** What sirv's list of types lacks, or names without the encoding of the letters. */
const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain;charset=utf-8',
  '.ico': 'image/x-icon',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The type a file is served with, by its ending; null where sirv's own is right. */
export function contentType(path: string): string | null {
  return TYPES[extname(path).toLowerCase()] ?? null;
}

/** Whether a path names a picture. */
export function isPicture(path: string): boolean {
  return /\.(?:png|svg|ico)$/i.test(path);
}
