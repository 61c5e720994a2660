import { useEffect, useMemo, useState } from "react";
import { atOnce } from "../../src/steps/atOnce";
import { inSteps } from "./inSteps";

/** Work that yields between its steps. The same from drawing to drawing while nothing has changed. */
export interface Stepped<Result> {
  readonly steps: () => Iterator<unknown, Result>;
  /** So little that it is done while it is drawn, and nothing flickers. */
  readonly isSmall: boolean;
}

/** Rows that are worked through at once. */
const FEW = 500;

/** Whether a table of so many rows is worked through at once. */
export const isFew = (rows: number): boolean => rows <= FEW;

/** What work comes to; undefined while there is none, and while it is under way, a slice at a time. */
export function useInSteps<Result>(work: Stepped<Result> | undefined): Result | undefined {
  const [later, setLater] = useState<{ readonly of: unknown; readonly result: Result }>();
  const now = useMemo(
    () => (work?.isSmall === true ? { result: atOnce(work.steps()) } : undefined),
    [work],
  );
  useEffect(() => {
    if (work === undefined || work.isSmall) return undefined;
    return inSteps(
      work.steps(),
      (result) => setLater({ of: work, result }),
      // What is unforeseen is told as when it happens in drawing.
      (error) =>
        setLater(() => {
          throw error;
        }),
    );
  }, [work]);
  if (now !== undefined) return now.result;
  return work !== undefined && later?.of === work ? later.result : undefined;
}
