import type { ComponentType } from "react";
import type { AddedSheet } from "../workbook/port";
import type { RewriteProps } from "./written/rewriteProps";
import type { MakeSheets, Rewriting } from "./written/rewriting";
import type { WrittenGroup } from "./written/writtenSheets";

/** What is written, and what it is, so that it can be found and written again. */
export interface ToWrite {
  readonly make: MakeSheets;
  /** Undefined: always as new sheets. */
  readonly group?: WrittenGroup;
  readonly title?: string;
  readonly content?: unknown;
}

export type Writing =
  | { readonly kind: "idle" }
  /** `share` is shown once it has taken a while. */
  | { readonly kind: "writing"; readonly share: number; readonly slow: boolean }
  | { readonly kind: "cancelled" }
  /** The sheets are there: what will change is shown first. `again`: the workbook has changed since it was shown. */
  | {
      readonly kind: "asking";
      readonly what: ToWrite;
      readonly rewriting: Rewriting;
      /** Shows it. */
      readonly Rewrite: ComponentType<RewriteProps>;
      readonly again: boolean;
    }
  | { readonly kind: "written"; readonly sheets: readonly AddedSheet[]; readonly kept: boolean }
  /** Sheets that were there before and have been written again, and the copy that was kept beside. */
  | {
      readonly kind: "updated";
      readonly sheets: readonly AddedSheet[];
      readonly copy: string | undefined;
      readonly kept: boolean;
    }
  /** They were there, and are not any more: the user has undone it, or taken them away. */
  | { readonly kind: "gone"; readonly sheets: readonly AddedSheet[] }
  /** Names of those that were taken away, and of those that were gone before. */
  | {
      readonly kind: "removed";
      readonly names: readonly string[];
      readonly gone: readonly string[];
    }
  | {
      readonly kind: "failed";
      readonly message: string;
      /** Sheets that may still be there to be taken away. */
      readonly sheets: readonly AddedSheet[];
    };
