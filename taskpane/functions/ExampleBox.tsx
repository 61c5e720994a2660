import { useMemo } from "react";
import { type Answer, callFunction } from "../catalogue/callFunction";
import { exampleArguments } from "../catalogue/exampleArguments";
import type { CatalogueEntry } from "../catalogue/metadata";
import { readArgument } from "../catalogue/readArgument";
import { cellText } from "./cellText";
import { ResultTable } from "./ResultTable";

/** The example's result, computed by the function itself. */
function exampleAnswer(entry: CatalogueEntry, formula: string): Answer {
  const values = exampleArguments(formula).map((text) => {
    const argument = readArgument(text);
    return "value" in argument ? argument.value : undefined;
  });
  return callFunction(entry, values);
}

/** One example: the formula as it is typed in a cell, and what it comes to. */
export function ExampleBox({ entry, formula }: { entry: CatalogueEntry; formula: string }) {
  const answer = useMemo(() => exampleAnswer(entry, formula), [entry, formula]);
  const rows = answer.kind === "cells" ? answer.rows : [[answer.error]];
  const only = rows.length === 1 && rows[0]?.length === 1;
  return (
    <div className="example">
      <code className="formula">{formula}</code>
      {only ? (
        <p className="example__result">ger {cellText(rows[0]?.[0] ?? null)}</p>
      ) : (
        <ResultTable rows={rows} />
      )}
    </div>
  );
}
