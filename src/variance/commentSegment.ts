import type { Decimal } from "../exact/decimal";
import type { MoneyUnit } from "./moneyUnit";

/**
 * A piece of the draft: words, the name of a post, or a figure. A figure or a name says which result it
 * is: `ref` is "budget", "outturn", "deviation" or the id of a post, with ".budget" or ".outturn" for a
 * factor's own values. No figure stands in the words themselves.
 */
export type CommentSegment =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "name"; readonly ref: string; readonly text: string }
  | {
      readonly kind: "figure";
      readonly ref: string;
      readonly value: Decimal;
      /** Undefined: a factor's own value, shown as it is. */
      readonly unit?: MoneyUnit | undefined;
      /** An amount of deviation, shown with its sign. */
      readonly signed: boolean;
    };
