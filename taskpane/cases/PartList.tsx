import type { ReactNode } from "react";
import { Disclosure } from "../shared/Disclosure";
import { useCasesMemory } from "./CasesContext";

/** A part of a result that can be opened. */
export interface Part<Result> {
  readonly key: string;
  readonly place: "result" | "explanation";
  readonly heading: string;
  readonly summary: (result: Result) => string;
  readonly content: (result: Result) => ReactNode;
}

interface Props<Result> {
  readonly parts: readonly Part<Result>[];
  readonly place: Part<Result>["place"];
  /** Undefined while nothing can be calculated: nothing is shown. */
  readonly result: Result | undefined;
}

/** The parts of a place, in their order; which are open is remembered. */
export function PartList<Result>({ parts, place, result }: Props<Result>) {
  const { open, toggle } = useCasesMemory();
  if (result === undefined) return null;
  return (
    <ul className="entries">
      {parts
        .filter((each) => each.place === place)
        .map(({ key, heading, summary, content }) => (
          <Disclosure
            key={key}
            open={open.has(key)}
            onToggle={() => toggle(key)}
            level={3}
            heading={heading}
            summary={summary(result)}
          >
            {() => content(result)}
          </Disclosure>
        ))}
    </ul>
  );
}
