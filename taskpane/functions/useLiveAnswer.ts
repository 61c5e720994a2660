import { useEffect, useState } from "react";
import { argumentValues, ValuesNotRead } from "../catalogue/argumentValues";
import { type Answer, callFunction } from "../catalogue/callFunction";
import type { CatalogueEntry } from "../catalogue/metadata";
import { monthNote } from "../catalogue/monthNote";
import type { FormulaArgument } from "../catalogue/readArgument";
import { usePane } from "../start/PaneContext";
import { isWorkbookError } from "../workbook/port";

export type LiveAnswer =
  | (Answer & {
      /** What to know about the values that it was given. */
      readonly note?: string | undefined;
    })
  | { readonly kind: "none" }
  /** The workbook's values could not be read; the formula may be right all the same. */
  | { readonly kind: "unread"; readonly message: string };

const NONE: LiveAnswer = { kind: "none" };
const UNREAD = "Cellernas värden kunde inte läsas. Sätt in formeln för att se resultatet.";

/** The function's answer to what is typed, with the cells it names read from the workbook. */
export function useLiveAnswer(
  entry: CatalogueEntry,
  args: readonly FormulaArgument[] | undefined,
): LiveAnswer {
  const { connection, target } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [answer, setAnswer] = useState<LiveAnswer>(NONE);

  useEffect(() => {
    if (args === undefined) return undefined;
    let outdated = false;
    argumentValues(args, entry.parameters, port, target).then(
      (values) => {
        if (outdated) return;
        const note = monthNote(entry.parameters, args, values);
        setAnswer({ ...callFunction(entry, values), note });
      },
      (error: unknown) => {
        if (outdated) return;
        const known = error instanceof ValuesNotRead || isWorkbookError(error);
        setAnswer({ kind: "unread", message: known ? error.message : UNREAD });
      },
    );
    return () => {
      outdated = true;
    };
    // The target matters for its sheet, and because a cell may have been changed when it moves.
  }, [entry, args, port, target]);

  // While a new answer is on its way the one before it stays, so that nothing blinks.
  return args === undefined ? NONE : answer;
}
