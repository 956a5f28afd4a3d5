/** One of several texts that a code has, with what it is filled in with. */
export type Variant<Name extends string, Params> = Name extends string
  ? { readonly variant: Name } & Readonly<Params>
  : never;
