import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useMemo } from "react";
import { indexShares } from "../../src/equalisation/law/decided";
import type { EqualisationId } from "../../src/equalisation/fields/equalisationFields";
import { Decimal } from "../../src/exact/decimal";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { UnitOfAmounts } from "../ownvalues/UnitOfAmounts";
import { useAmounts } from "../ownvalues/useAmounts";
import { Announce } from "../shared/Announce";
import { Notice } from "../shared/Notice";
import { CommitField } from "../work/CommitField";
import { KeptNotices } from "../work/KeptNotices";
import { SavedBar } from "../work/SavedBar";
import { undoKeys } from "../work/undoKeys";
import { WhenRead } from "../work/WhenRead";
import { CaseTable } from "./CaseTable";
import { useEqualisation } from "./EqualisationContext";
import { EqualisationFields } from "./EqualisationFields";
import { evaluate, type FieldErrors } from "./evaluate";
import { emptyForm, exampleForm, LONGEST_SOURCE } from "./form";
import { RowsTable } from "./RowsTable";
import { stateOfPrices } from "./stateOfPrices";
import { WriteEqualisation } from "./WriteEqualisation";

const NO_ERRORS: FieldErrors = new Map();

/** How much of S the index lets through, per cent: 1 − 0.7 × 0.85. */
function passedOn(year: number): string {
  const { replaced, staff } = indexShares(year);
  return swedishNumber(new Decimal(1).minus(replaced.times(staff)).times(100));
}

/** LSS-utjämning: what is typed, the grant or charge step by step, and what one more case brings back. */
export function EqualisationPart() {
  const { inHand } = useEqualisation();
  const { work, dispatch, kept, undo, redo, leave, before, bringBack } = inHand;
  const evaluation = useMemo(() => evaluate(work), [work]);
  const { shownAs, choose, text, rounding } = useAmounts();
  const edit = useCallback(
    (id: EqualisationId, typed: string) => dispatch({ type: "field", id, text: typed }),
    [dispatch],
  );
  const outcome = evaluation.kind === "ok" ? evaluation.rows.at(-1)?.kronor : undefined;
  return (
    <WhenRead kept={kept}>
      <section
        aria-label="LSS-utjämning"
        className="equalisation"
        onBlur={leave}
        // Before the tab's own: here Ctrl+Z takes back what is typed here.
        onKeyDown={(event) => undoKeys(event.nativeEvent, undo, redo)}
      >
        <KeptNotices kept={kept} view="LSS-utjämning" />
        <p className="entry__description">
          Räknas enligt förordningen (2008:776) för ett utjämningsår, på uppgifter två år före.
          Prislappar, index och rikets värden finns i SCB:s tabell ”Kostnadsutjämning för
          LSS-verksamhet” och fylls i här; inget är ifyllt åt dig. Andelar skrivs i procent.
        </p>
        <EqualisationFields
          typed={work.typed}
          errors={evaluation.kind === "wrong" ? evaluation.errors : NO_ERRORS}
          onTyped={edit}
        />
        <CommitField
          label="Källa till SCB:s värden"
          wide
          longest={LONGEST_SOURCE}
          value={work.source}
          placeholder="till exempel SCB, preliminär 2027, hämtad 2026-10-02"
          onCommit={(source) => {
            dispatch({ type: "source", text: source.trim() });
            return undefined;
          }}
        />
        <div className="equalisation__start">
          {evaluation.kind === "empty" ? (
            <DefaultButton
              text="Fyll i ett påhittat exempel"
              onClick={() => dispatch({ type: "replace", form: exampleForm })}
            />
          ) : (
            <DefaultButton
              text="Töm alla fält"
              onClick={() => dispatch({ type: "replace", form: emptyForm })}
            />
          )}
          {before !== undefined && <DefaultButton text={before.undo} onClick={bringBack} />}
        </div>
        <SavedBar {...inHand} example={work.example} />
        {evaluation.kind === "wrong" && <Notice kind="warn">{evaluation.message}</Notice>}
        {evaluation.kind === "ok" && outcome !== undefined && (
          <>
            <h4 className="entry__part">
              {outcome.isNegative() ? "Avgift" : "Bidrag"} {evaluation.equalisation.year}:{" "}
              {text(outcome.abs())} {rounding.unit}{" "}
              <span className="badge badge--prognos">skattning</span>
            </h4>
            <Announce
              text={`${outcome.isNegative() ? "Avgift" : "Bidrag"} ${text(outcome.abs())} ${rounding.unit}`}
            />
            <p className="entry__description">{stateOfPrices(work)}</p>
            <UnitOfAmounts unit={shownAs} onUnit={choose} />
            <RowsTable
              caption={`LSS-utjämning ${evaluation.equalisation.year}`}
              rows={evaluation.rows}
              inhabitants={evaluation.equalisation.inhabitants}
            />
            <h4 className="entry__part">Ett ärende till, och det som kommer tillbaka</h4>
            {typeof evaluation.cases === "string" ? (
              <Notice kind="info">{evaluation.cases}</Notice>
            ) : (
              <CaseTable effects={evaluation.cases} />
            )}
            <p className="entry__description">
              Skillnaden mellan två hela beräkningar, med och utan ärendet. Kostnaden är två år före
              utjämningsåret. Prislappen slår igenom till {passedOn(evaluation.equalisation.year)}{" "}
              procent, eftersom personalkostnadsindexet räknas om; ersättningen till
              Försäkringskassan helt. Netto minus: mer kommer tillbaka än ärendet kostar. Hur ett
              scenario påverkar står i Prognos, under Efter LSS-utjämning.
            </p>
            <WriteEqualisation form={work} calculated={evaluation} />
          </>
        )}
      </section>
    </WhenRead>
  );
}
