import { cutText } from '../../domain/text/cutText';

/** Characters of a name that a message shows. */
const LONGEST = 40;

/** Indicators of departments are whole paragraphs; a message needs no more than their beginning. */
export function shortName(name: string): string {
  return name.length > LONGEST ? `${cutText(name, LONGEST)}…` : name;
}
