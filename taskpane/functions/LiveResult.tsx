import { swedishErrorCode } from "../../functions/pipeline/errorCodes";
import { isResultError } from "../catalogue/callFunction";
import { Announce } from "../shared/Announce";
import { Notice } from "../shared/Notice";
import { cellText } from "./cellText";
import { ResultTable } from "./ResultTable";
import type { LiveAnswer } from "./useLiveAnswer";

interface Props {
  readonly answer: LiveAnswer;
  /** What is missing before there is a result. */
  readonly missing: string | undefined;
}

function size(rows: readonly (readonly unknown[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const down = rows.length === 1 ? "1 rad" : `${rows.length} rader`;
  return `${down} och ${columns === 1 ? "1 kolumn" : `${columns} kolumner`}`;
}

function spoken(answer: LiveAnswer): string {
  if (answer.kind !== "cells") return "";
  const only = answer.rows.length === 1 && answer.rows[0]?.length === 1;
  return only
    ? `Resultat ${cellText(answer.rows[0]?.[0] ?? null)}`
    : `Resultat: en tabell med ${size(answer.rows)}`;
}

/** The result as it stands, or what is in its way. */
export function LiveResult({ answer, missing }: Props) {
  const rows = answer.kind === "cells" ? answer.rows : [];
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const errors = rows.flat().filter(isResultError);
  return (
    <div className="result">
      <h4 className="result__title">Resultat</h4>
      {missing !== undefined && <p className="result__missing">{missing}</p>}
      {missing === undefined && only !== undefined && (
        <output className={typeof only === "number" ? "result__number" : "result__text"}>
          {cellText(only)}
        </output>
      )}
      {missing === undefined && only === undefined && rows.length > 0 && (
        <>
          <ResultTable rows={rows} />
          <p className="result__spill">Fyller {size(rows)} från den markerade cellen.</p>
        </>
      )}
      {errors[0] !== undefined && (
        <Notice kind="warn">
          <strong>{swedishErrorCode(errors[0].code)}</strong> {errors[0].message}
        </Notice>
      )}
      {answer.kind === "error" && (
        <Notice kind={answer.error.code === "#N/A" ? "warn" : "error"}>
          <strong>{swedishErrorCode(answer.error.code)}</strong> {answer.error.message}
        </Notice>
      )}
      {"note" in answer && answer.note !== undefined && <Notice kind="warn">{answer.note}</Notice>}
      {answer.kind === "unread" && <Notice kind="info">{answer.message}</Notice>}
      <Announce text={missing === undefined ? spoken(answer) : ""} />
    </div>
  );
}
