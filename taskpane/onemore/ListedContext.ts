import { createContext } from "react";
import type { CaseRow } from "../../src/cases/list/caseRow";

/** The list of cases that Ärenden has read, for the tabs that say what a case more or less costs. */
export interface ListedCases {
  readonly rows: readonly CaseRow[];
  readonly isExample: boolean;
}

interface Listed {
  /** Undefined while there is none, or something is wrong in it. */
  readonly cases: ListedCases | undefined;
  readonly publish: (cases: ListedCases | undefined) => void;
}

/** Where a view stands by itself there is no list. */
export const ListedContext = createContext<Listed>({
  cases: undefined,
  publish: () => undefined,
});
