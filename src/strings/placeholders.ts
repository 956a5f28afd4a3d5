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

/** Texts of another language that ask for what the Chinese ones ask for. */
export type Translated<Texts extends Readonly<Record<keyof Chinese, string>>, Chinese> = {
  readonly [Key in keyof Chinese]: TextAsking<Texts[Key], PlaceholdersOf<Chinese[Key] & string>>;
};

/** What follows the key of a text: what it is filled in with, or nothing where it asks for nothing. */
export type FillingsOf<Text extends string> = [PlaceholdersOf<Text>] extends [never]
  ? readonly []
  : readonly [fillings: { readonly [Name in PlaceholdersOf<Text>]: Filling }];

/** Keys of the texts that ask for nothing but `Names`. */
export type KeyAsking<Texts, Names extends string> = {
  readonly [Key in keyof Texts]: PlaceholdersOf<Texts[Key] & string> extends Names ? Key : never;
}[keyof Texts];
