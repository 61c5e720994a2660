import type { ReactNode } from "react";
import { useFocusAfter } from "../../shared/useFocusAfter";

interface Props {
  readonly legend: string;
  readonly children: ReactNode;
}

/** One of a list that can be taken away: the focus then goes to what adds another, last in the form. */
export function Removable({ legend, children }: Props) {
  const box = useFocusAfter<HTMLFieldSetElement>((gone) =>
    [...(gone.closest(".form")?.querySelectorAll<HTMLElement>("button, select") ?? [])]
      .filter((each) => !gone.contains(each))
      .at(-1),
  );
  return (
    <fieldset ref={box} className="note">
      <legend className="entry__part">{legend}</legend>
      {children}
    </fieldset>
  );
}
