import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import type { HomeProps } from "./Outliving";
import type { KeptWork } from "./useKeptWork";
import { WhenRead } from "./WhenRead";

interface Props extends HomeProps {
  readonly kept: KeptWork;
  readonly children: ReactNode;
}

/** Draws a view in its tab while that is in front, once the workbook has told what it holds. */
export function WorkHome({ slot, kept, children }: Props) {
  return slot && createPortal(<WhenRead kept={kept}>{children}</WhenRead>, slot);
}
