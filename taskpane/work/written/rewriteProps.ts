import type { Rewriting } from "./rewriting";

/** What the tab makes of what was changed by hand in its sheets. */
export interface Fetching {
  readonly text: string;
  readonly onFetch: (rewriting: Rewriting) => void;
}

export interface RewriteProps {
  readonly rewriting: Rewriting;
  /** The workbook has changed since the list was shown. */
  readonly again: boolean;
  readonly onRewrite: (keepAs: string | undefined) => void;
  readonly onNew: () => void;
  readonly onCancel: () => void;
  /** Undefined where the tab cannot read its sheets back. */
  readonly fetching?: Fetching | undefined;
}
