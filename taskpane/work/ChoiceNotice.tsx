import type { ReactNode } from "react";
import { fieldAfter } from "../shared/fieldAfter";
import { Notice } from "../shared/Notice";
import { useFocusAfter } from "../shared/useFocusAfter";

/** A warning that asks for a choice; once that is made the focus goes on to what comes after it. */
export function ChoiceNotice({ children }: { children: ReactNode }) {
  const box = useFocusAfter<HTMLDivElement>(fieldAfter);
  return (
    <div ref={box}>
      <Notice kind="warn">{children}</Notice>
    </div>
  );
}
