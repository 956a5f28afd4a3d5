/** The origin that the page had office.js from; null where it lay beside the page. */
export function officeSource(): string | null {
  const script = [...document.scripts].find(({ src }) => /\/office\.js$/.test(src));
  const origin = script === undefined ? location.origin : new URL(script.src).origin;
  return origin === location.origin ? null : origin;
}
