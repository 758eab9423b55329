import type { GetICUArgs } from '@schummar/icu-type-parser';
import type { en } from './en.ts';

/** As many strings. */
type List<Strings extends readonly string[]> = { readonly [I in keyof Strings]: string };

/** The same keys with other words; lists keep their length. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? List<T[K]>
      : Translation<T[K]>;
};

/** Everything the app says, in one language. */
export type Messages = Translation<typeof en>;

type English = typeof en;
type Paths<T, Leaf> = {
  [K in keyof T & string]: T[K] extends Leaf
    ? K
    : T[K] extends string | readonly unknown[]
      ? never
      : `${K}.${Paths<T[K], Leaf>}`;
}[keyof T & string];
type At<T, Path> = Path extends keyof T
  ? T[Path]
  : Path extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? At<T[Head], Rest>
      : never
    : never;

/** Every message there is, as 'area.name'. */
export type MessageKey = Paths<English, string>;
/** Every list of messages, such as the steps of an exercise. */
export type ListKey = Paths<English, readonly string[]>;

interface ArgTypes {
  ICUArgument: string | number;
  ICUNumberArgument: number;
  ICUDateArgument: number;
}
type ArgsOf<Message> = Message extends `${string}{${string}`
  ? [args: GetICUArgs<Message, ArgTypes>]
  : [];
/** What a message must be given: nothing, or one object with its ICU arguments. */
export type MessageArgs<Key extends MessageKey> = ArgsOf<At<English, Key>>;
