/** Names of units by their ids. */
export function unitNames(
  types: readonly { readonly units: readonly { readonly id: string; readonly name: string }[] }[],
): ReadonlyMap<string, string> {
  return new Map(types.flatMap(({ units }) => units.map(({ id, name }) => [id, name] as const)));
}
