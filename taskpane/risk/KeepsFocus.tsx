import { type ReactNode, useEffect, useRef } from "react";
import { useFocusAfter } from "../shared/useFocusAfter";

interface Props {
  /** What is shown within: another one takes the place of what had the focus. */
  readonly shows: string;
  readonly children: ReactNode;
}

/** With the keyboard: from a button to what comes in its place, never to the page's beginning. */
export function KeepsFocus({ shows, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== box.current) return;
    box.current?.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus();
  }, [shows]);
  return (
    <div ref={box} className="risk__keeps-focus" tabIndex={-1}>
      {children}
    </div>
  );
}

/** Directly within {@link KeepsFocus}: leaves the focus to it when it goes away. */
export function LeavesFocus({ children }: { readonly children: ReactNode }) {
  const box = useFocusAfter<HTMLDivElement>((gone) => gone.parentElement);
  return <div ref={box}>{children}</div>;
}
