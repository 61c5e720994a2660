import type { Decimal } from "../exact/decimal";

/**
 * A piece of a draft in words: words, a name, or a figure. A figure or a name says which result it is:
 * `ref` is the id that its model gives the result. No figure stands in the words themselves.
 */
export type CommentSegment =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "name"; readonly ref: string; readonly text: string }
  | {
      readonly kind: "figure";
      readonly ref: string;
      readonly value: Decimal;
      /** "kr", "personer". Undefined: a bare number, shown as it is. */
      readonly unit?: string | undefined;
      /** An amount of deviation, shown with its sign. */
      readonly signed: boolean;
    };
