/** Names of the `{placeholders}` that a text asks for, read by the compiler. */
export type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** What a placeholder may be filled in with. */
export type Filling = string | number;

/** A text that asks for exactly `Names`; another one becomes what is wrong with it, which is no such text. */
export type TextAsking<Text extends string, Names> = [PlaceholdersOf<Text>] extends [Names]
  ? [Names] extends [PlaceholdersOf<Text>]
    ? Text
    : `{${Exclude<Names, PlaceholdersOf<Text>> & string}} is not told`
  : `{${Exclude<PlaceholdersOf<Text>, Names>}} is not known`;
