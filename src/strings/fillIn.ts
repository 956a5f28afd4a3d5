const PLACEHOLDER = /\{(\w+)\}/g;

/**
 * A template with its `{placeholders}` filled in.
 *
 * @throws RangeError when the template asks for a parameter that was not given: a text with a hole is a bug.
 */
export function fillIn(template: string, params: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in “${template}”`);
    return String(value);
  });
}

/** Names of the parameters that a template asks for. */
export function placeholders(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
