/** The beginning of a text, of at most `longest` UTF-16 units: cut at a whole character, never between the halves of a surrogate pair. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const endsInHalf = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1));
  return text.slice(0, endsInHalf ? longest - 1 : longest);
}
